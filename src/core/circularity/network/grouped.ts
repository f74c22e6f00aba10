/*
 * Things by their group, side by side in one array: the arcs that leave each party, the parties of
 * each component. The usual layout for walking a network.
 */

export interface Groups {
  /** The members of group g are members[starts[g]] … members[starts[g + 1] − 1]. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** 0 … keys.length − 1 by their keys, which are below `groups`; in their own order within a group. */
export function grouped(groups: number, keys: Int32Array): Groups {
  const starts = new Int32Array(groups + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const members = new Int32Array(keys.length);
  for (const [member, key] of keys.entries()) {
    const at = next[key] as number;
    members[at] = member;
    next[key] = at + 1;
  }
  return { starts, members };
}

/** The members of one group. */
export function membersOf({ starts, members }: Groups, group: number): Int32Array {
  return members.subarray(starts[group], starts[group + 1]);
}
