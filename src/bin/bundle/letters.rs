//! Writes bytes as letters that stand in a document as they are; `letters.js` reads them.
//!
//! All of ASCII that can be printed does, but for what begins a tag, where base64 takes 64. 34 of the letters stand for six bits
//! and 60 for seven, as a code of Huffman's would have it: packed once more on the way (brotli), they take no more room than
//! the bytes did.

/// How many stand for six bits: as many as seven bits have numbers more than there are letters.
const SHORT: usize = 128 - 94;

pub fn spelt(bytes: &[u8]) -> String {
    let letters: Vec<char> = (' '..='~').filter(|letter| *letter != '<').collect();
    let bit = |place: usize| {
        let byte = bytes.get(place / 8).copied().unwrap_or_default();
        usize::from(byte >> (7 - place % 8) & 1)
    };
    let bits =
        |from: usize, count| (from..from + count).fold(0, |number, place| number * 2 + bit(place));
    let mut spelt = String::new();
    let mut at = 0;
    while at < bytes.len() * 8 {
        let short = bits(at, 6);
        let (index, taken) = if short < SHORT {
            (short, 6)
        } else {
            (bits(at, 7) - SHORT, 7)
        };
        spelt.push(letters[index]);
        at += taken;
    }
    spelt
}

#[cfg(test)]
mod tests {
    use super::spelt;
    use std::process::Command;

    #[test]
    fn the_script_reads_what_was_spelt() {
        // Every byte, beside many others.
        let all: Vec<u8> = (0..=255).flat_map(|byte| [byte, byte ^ 90]).collect();
        // However many bits are over at the end.
        for bytes in (0..16).map(|left| &all[..all.len() - left]) {
            let script = format!(
                "{}\nconsole.log(JSON.stringify([...bytesOf({:?})]))",
                include_str!("letters.js"),
                spelt(bytes),
            );
            let node = Command::new("node").args(["--eval", &script]).output();
            let output = node.expect("node runs");
            assert!(output.status.success(), "{output:?}");
            let read = String::from_utf8(output.stdout).expect("text");
            assert_eq!(read.replace(',', ", "), format!("{bytes:?}\n"));
        }
    }

    #[test]
    fn they_end_no_element_and_no_line() {
        let all: Vec<u8> = (0..=255).collect();
        let spelt = spelt(&all);
        assert!(!spelt.contains(|letter: char| letter == '<' || !(' '..='~').contains(&letter)));
    }
}
