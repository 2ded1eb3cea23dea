//! What two people read to each other to see that they hold the same file.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// Twelve words of six bits each, out of sixty-four. Short words of everyday life that sound unlike
/// each other; in the two languages the same place does not mean the same thing.
const WORDS: usize = 12;
const ENGLISH: [&str; 64] = [
    "apple", "arrow", "autumn", "basket", "bell", "blanket", "bread", "bridge", "button", "candle",
    "carpet", "chair", "cherry", "clock", "cloud", "coffee", "corner", "cotton", "desert", "door",
    "drum", "eagle", "evening", "feather", "finger", "flower", "forest", "garden", "glass",
    "grape", "hammer", "honey", "island", "jacket", "kettle", "ladder", "lemon", "letter", "melon",
    "mirror", "morning", "mountain", "needle", "ocean", "onion", "orange", "paper", "pencil",
    "pepper", "pillow", "pocket", "rabbit", "ribbon", "river", "salt", "shadow", "silver", "snow",
    "spoon", "table", "thunder", "violin", "water", "window",
];
const PERSIAN: [&str; 64] = [
    "آب",
    "آتش",
    "آسمان",
    "آفتاب",
    "آینه",
    "ابر",
    "اتاق",
    "ارغوان",
    "اسب",
    "انار",
    "انگور",
    "باد",
    "باران",
    "باغ",
    "برف",
    "برگ",
    "بلبل",
    "پرده",
    "پروانه",
    "پسته",
    "پنجره",
    "پیراهن",
    "تابستان",
    "ترازو",
    "توت",
    "چای",
    "چراغ",
    "چشمه",
    "چوب",
    "خورشید",
    "خیابان",
    "دانه",
    "درخت",
    "دریا",
    "دفتر",
    "دیوار",
    "رنگ",
    "روزنامه",
    "زمستان",
    "زنبور",
    "ساعت",
    "سبد",
    "ستاره",
    "سفره",
    "سنگ",
    "سیب",
    "شانه",
    "شکر",
    "صندلی",
    "طناب",
    "عسل",
    "فانوس",
    "قاشق",
    "قالی",
    "قلم",
    "کبوتر",
    "کتاب",
    "کلید",
    "کوزه",
    "گردو",
    "گندم",
    "لیمو",
    "ماه",
    "نمک",
];

/// The SHA-256 of the file, in full and in words, a line each.
pub(crate) fn fingerprint(file: &[u8]) -> String {
    let hash = Sha256::digest(file);
    let mut full = String::new();
    for byte in &hash {
        // Writing to a string does not fail.
        let _ = write!(full, "{byte:02x}");
    }
    let bit = |index: usize| usize::from(hash[index / 8] >> (7 - index % 8) & 1);
    let words = |list: &[&'static str; 64]| -> String {
        let numbers =
            (0..WORDS).map(|word| (0..6).fold(0, |number, at| number * 2 + bit(word * 6 + at)));
        let words: Vec<&str> = numbers.map(|number| list[number]).collect();
        words.join(" ")
    };
    format!("{full}\n{}\n{}\n", words(&ENGLISH), words(&PERSIAN))
}

#[cfg(test)]
mod tests {
    use super::{ENGLISH, PERSIAN, fingerprint};

    #[test]
    fn a_file_has_its_words() {
        let empty = fingerprint(b"");
        let lines: Vec<&str> = empty.lines().collect();
        // e3b0c44298fc1c14 9a… in groups of six bits: 56, 59, 3, 4, 16, 41, 35, 60, 7, 1, 18, 26
        assert!(lines[0].starts_with("e3b0c44298fc1c149a"));
        let indices = [56, 59, 3, 4, 16, 41, 35, 60, 7, 1, 18, 26];
        assert_eq!(lines[1], indices.map(|index| ENGLISH[index]).join(" "));
        assert_eq!(lines[2], indices.map(|index| PERSIAN[index]).join(" "));
    }

    #[test]
    fn no_word_stands_twice() {
        for list in [ENGLISH, PERSIAN] {
            let mut words = list.to_vec();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), 64);
        }
    }
}
