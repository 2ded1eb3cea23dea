// The people of these tests by their answers, each one of a few with what differs.

/** Held back by two consents and perhaps a ban. Has what is asked and nothing else, in the order of asking. */
export const DUAL = {
  place: 'IR-23', us: 'citizen', iranian: 'yes', third: 'yes', us_passport: 'valid', iranian_passport: 'expired',
  exit_limits: ['minor', 'wife'], exit_ban: 'unknown', permission: 'turkmenistan', move: 'yes',
};
/** The same, held back by nothing. */
export const FREE = {
  ...DUAL, third: 'no', iranian_passport: 'valid', exit_limits: ['none'], exit_ban: 'no', permission: ['none'],
};
export const WIFE = { ...FREE, us: 'neither', exit_limits: ['wife'], permission: ['turkmenistan'] };
export const AMERICAN = {
  ...FREE, place: 'IR-04', iranian: 'no', iran_entry: 'in_order', permission: ['azerbaijan', 'turkmenistan'],
};
export const OUTSIDE = { place: 'outside' };
/** Across with a green card and an Iranian passport: asked where the card is. */
export const CROSSED = { place: 'crossed', us: 'green_card', card: 'lost', iranian: 'yes', third: 'no', iranian_passport: 'valid' };
/** Does not know what can be unknown, and so is asked everything. */
export const UNSURE = {
  ...DUAL, place: 'iran', us: 'unknown', iranian: 'unknown', third: 'no', us_passport: 'absent', iranian_passport: 'absent',
  iran_entry: 'unknown', exit_limits: 'unknown', exit_ban: 'unknown', permission: 'none', move: 'unknown',
};
