/** What the marks of the chart mean. */
export function ChartKey() {
  return (
    <ul class="chart-key">
      <li>
        <svg width="10" height="10" aria-hidden="true">
          <circle class="dot" cx="5" cy="5" r="4" />
        </svg>
        a paragraph of this report that cites the source
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle class="dot" cx="7" cy="7" r="6" />
        </svg>
        more than once
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle class="dot dot-ring" cx="6" cy="6" r="4" />
        </svg>
        only through <i>ibid.</i> or a short title
      </li>
    </ul>
  );
}
