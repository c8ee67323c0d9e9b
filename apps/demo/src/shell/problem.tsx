/** Says that something could not be done. */
export function Problem({ message }: { readonly message: string }) {
  return (
    <div class="view">
      <p class="notice notice-error" role="alert">
        {message}
      </p>
    </div>
  );
}
