//! What the glue and the Wasm call each other by.

use std::collections::{BTreeMap, BTreeSet};

/// Digits at the end of a name that wasm-bindgen has made of its own version and build.
const DIGITS: usize = 16;

/// Both with a number in place of those digits, which nobody reads and nothing makes smaller: of as
/// many letters, so that all else in the Wasm stays where it is.
pub fn without_digits(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String), String> {
    let (mut wasm, mut said) = (wasm.to_vec(), glue.to_owned());
    let words = glue.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let names: BTreeSet<(&str, &str)> = words.filter_map(cut).collect();
    let mut known = BTreeMap::new();
    for (stem, digits) in names {
        let number = known.entry(stem).or_insert(0_u32);
        let name = format!("{stem}{digits}");
        let short = format!("{stem}{number:0DIGITS$}");
        let indices = wasm.windows(name.len()).enumerate();
        let indices: Vec<usize> = indices
            .filter(|(_, bytes)| *bytes == name.as_bytes())
            .map(|(index, _)| index)
            .collect();
        let [index] = indices[..] else {
            return Err(format!("{name} should stand once in the Wasm"));
        };
        wasm[index..index + name.len()].copy_from_slice(short.as_bytes());
        said = said.replace(&name, &short);
        *number += 1;
    }
    Ok((wasm, said))
}

/// A name of the glue and the digits at its end.
fn cut(name: &str) -> Option<(&str, &str)> {
    let (stem, digits) = name.split_at_checked(name.len().checked_sub(DIGITS)?)?;
    let hexadecimal = digits
        .chars()
        .all(|digit| matches!(digit, '0'..='9' | 'a'..='f'));
    (hexadecimal && stem.starts_with("__wbg_") && stem.ends_with('_')).then_some((stem, digits))
}

#[cfg(test)]
mod tests {
    use super::without_digits;

    #[test]
    fn names_stay_apart_and_of_one_length() {
        let glue = "__wbg_on_00112233445566aa: f, __wbg_on_ffeeddccbbaa9988: g, __wbg_off: h";
        let wasm = b"\x19__wbg_on_ffeeddccbbaa9988\x19__wbg_on_00112233445566aa\x09__wbg_off";
        let (short, said) = without_digits(wasm, glue).expect("each stands there once");
        assert_eq!(
            said,
            "__wbg_on_0000000000000000: f, __wbg_on_0000000000000001: g, __wbg_off: h"
        );
        assert_eq!(
            short,
            b"\x19__wbg_on_0000000000000001\x19__wbg_on_0000000000000000\x09__wbg_off"
        );
    }

    #[test]
    fn a_name_that_only_one_side_knows_is_refused() {
        let said = without_digits(b"nothing", "__wbg_on_00112233445566aa");
        assert!(said.is_err_and(|message| message.contains("__wbg_on_00112233445566aa")));
    }
}
