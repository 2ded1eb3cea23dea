//! What is packed is what was written.

use gozar::{built_in, rulebook::Rulebook};

#[test]
fn the_packed_rulebook_is_the_written_one() {
    assert_eq!(built_in::rulebook(), Rulebook::written());
}
