/**
 * Puts packages into an order in which each comes after those it depends on.
 * @param {readonly import("../workspaces.js").Workspace[]} workspaces
 * @returns {import("../workspaces.js").Workspace[]}
 */
export function inOrder(workspaces) {
  /** @type {Map<string, import("../workspaces.js").Workspace>} */
  const ordered = new Map();
  const byName = new Map(workspaces.map((workspace) => [workspace.manifest.name, workspace]));
  /** @param {import("../workspaces.js").Workspace} workspace */
  const place = (workspace) => {
    const { name, dependencies = {}, peerDependencies = {} } = workspace.manifest;
    if (ordered.has(name)) return;
    byName.delete(name);
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) {
      const own = byName.get(needed);
      if (own) place(own);
    }
    ordered.set(name, workspace);
  };
  for (const workspace of workspaces) place(workspace);
  return [...ordered.values()];
}
