//! What the glue and the Wasm call each other by.

/// What a name that wasm-bindgen has made ends on: a hash of its own version and build.
const DIGITS: usize = 16;

/// The name of each import without that hash, in both: nobody reads it, and nothing makes it smaller. Of several that
/// would be the same then, all but the first get a number.
///
/// # Errors
/// The name that the glue does not say.
pub fn shorten_imports<'n>(
    names: impl Iterator<Item = &'n mut String>,
    glue: &mut String,
) -> Result<(), String> {
    let mut taken: Vec<String> = Vec::new();
    for name in names {
        let stem = stem(name).to_owned();
        let mut numbered = (1..).map(|number| format!("{stem}{number}"));
        let mut short = stem.clone();
        while taken.contains(&short) {
            short = numbered.next().unwrap_or_default();
        }
        taken.push(short.clone());
        let called = format!("{name}: ");
        if glue.matches(&called).count() != 1 {
            return Err(format!("{name} should stand once in the glue"));
        }
        *glue = glue.replace(&called, &format!("{short}: "));
        *name = short;
    }
    Ok(())
}

/// The name of each closure that is called from outside, in both: it is the whole path of its type.
pub fn shorten_exports<'n>(names: impl Iterator<Item = &'n mut String>, glue: &mut String) {
    let closures = names.filter(|name| name.contains("__closures_"));
    for (index, name) in closures.enumerate() {
        let short = format!("closure{index}");
        // With what it is called by, since some names begin as others.
        *glue = glue.replace(&format!("wasm.{name}("), &format!("wasm.{short}("));
        *name = short;
    }
}

/// What the name says by itself.
fn stem(name: &str) -> &str {
    let cut = name.len().checked_sub(DIGITS);
    let cut = cut.and_then(|cut| name.split_at_checked(cut));
    let stem = match cut {
        Some((stem, digits)) if digits.chars().all(|digit| digit.is_ascii_hexdigit()) => stem,
        _ => name,
    };
    let stem = stem.trim_end_matches('_');
    stem.strip_prefix("__wbg_").unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::{shorten_exports, shorten_imports};

    #[test]
    fn names_are_short_and_stay_apart() {
        let mut glue =
            "__wbg_on_00112233445566aa: f, __wbg_on_ffeeddccbbaa9988: g, __wbindgen_off: h"
                .to_owned();
        let mut names = [
            "__wbg_on_ffeeddccbbaa9988",
            "__wbg_on_00112233445566aa",
            "__wbindgen_off",
        ]
        .map(str::to_owned);
        shorten_imports(names.iter_mut(), &mut glue).expect("the glue says each");
        assert_eq!(names, ["on", "on1", "__wbindgen_off"]);
        assert_eq!(glue, "on1: f, on: g, __wbindgen_off: h");
    }

    #[test]
    fn closures_get_numbers() {
        let mut names = ["memory", "a__closures_b", "a__closures_b_1"].map(str::to_owned);
        let mut glue = "wasm.a__closures_b_1(); wasm.a__closures_b(wasm.memory)".to_owned();
        shorten_exports(names.iter_mut(), &mut glue);
        assert_eq!(names, ["memory", "closure0", "closure1"]);
        assert_eq!(glue, "wasm.closure1(); wasm.closure0(wasm.memory)");
    }

    #[test]
    fn a_name_that_only_one_side_knows_is_refused() {
        let mut names = ["__wbg_on_00112233445566aa".to_owned()];
        let refused = shorten_imports(names.iter_mut(), &mut "nothing".to_owned());
        assert!(refused.is_err_and(|message| message.contains("__wbg_on_00112233445566aa")));
    }
}
