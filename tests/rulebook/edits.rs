//! Whatever is written into a file, it is read or refused line by line.

use gozar::{advice::advise, rulebook::Rulebook};
use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};

use crate::support::{
    person::somebody,
    small::{FILES, files, problems},
};

/// What a hand can do to a file.
#[derive(Clone, Debug)]
enum Edit {
    /// Something else in the place of a value, counted through the file.
    Put(Index, Value),
    /// Another number in the place of one.
    Count(Index, i64),
    /// One value takes the place of another.
    Copy(Index, Index),
    /// A value is left out.
    TakeOut(Index),
    /// A row or a part of it stands there twice.
    Repeat(Index),
    /// A letter is lost.
    Lose(Index),
    Insert(Index, char),
}

fn edits() -> impl Strategy<Value = Edit> {
    let index = any::<Index>;
    let value = prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        any::<bool>().prop_map(|truth| json!(truth)),
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        "[a-z0-9.{}-]{0,10}".prop_map(|text| json!(text)),
        prop::sample::select(vec![
            "unknown",
            "outside",
            "none",
            "valid",
            "2020-03-01",
            "9999-12-31"
        ])
        .prop_map(|text| json!(text)),
    ];
    prop_oneof![
        4 => (index(), value).prop_map(|(at, value)| Edit::Put(at, value)),
        2 => (index(), -1_i64..=1).prop_map(|(at, number)| Edit::Count(at, number)),
        4 => (index(), index()).prop_map(|(at, from)| Edit::Copy(at, from)),
        4 => index().prop_map(Edit::TakeOut),
        4 => index().prop_map(Edit::Repeat),
        1 => index().prop_map(Edit::Lose),
        1 => (index(), any::<char>()).prop_map(|(at, letter)| Edit::Insert(at, letter)),
    ]
}

fn edited(text: &str, edit: &Edit) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    match edit {
        Edit::Lose(at) => {
            letters.remove(at.index(letters.len()));
            return letters.into_iter().collect();
        }
        Edit::Insert(at, letter) => {
            letters.insert(at.index(letters.len() + 1), *letter);
            return letters.into_iter().collect();
        }
        Edit::Put(..) | Edit::Count(..) | Edit::Copy(..) | Edit::TakeOut(_) | Edit::Repeat(_) => {}
    }
    let Ok(mut file) = serde_json::from_str::<Value>(text) else {
        // An edit before this one has broken it.
        return text.to_owned();
    };
    let mut places = Vec::new();
    add_places(&file, "", &mut places);
    let place = |at: &Index| at.get(&places).as_str();
    match edit {
        Edit::Put(at, value) => put(&mut file, place(at), value.clone()),
        Edit::Count(at, number) => {
            let mut numbers = places.iter().filter(|place| is_number(&file, place));
            let place = at.index(numbers.clone().count().max(1));
            if let Some(place) = numbers.nth(place).cloned() {
                put(&mut file, &place, json!(number));
            }
        }
        Edit::Copy(at, from) => {
            let value = file.pointer(place(from)).cloned().unwrap_or_default();
            put(&mut file, place(at), value);
        }
        Edit::TakeOut(at) => take_out(&mut file, place(at)),
        Edit::Repeat(at) => repeat(&mut file, place(at)),
        Edit::Lose(_) | Edit::Insert(..) => {}
    }
    file.to_string()
}

/// Where every value of a file is, the file itself first.
fn add_places(value: &Value, place: &str, places: &mut Vec<String>) {
    places.push(place.to_owned());
    if let Some(list) = value.as_array() {
        for (index, one) in list.iter().enumerate() {
            add_places(one, &format!("{place}/{index}"), places);
        }
    }
    if let Some(object) = value.as_object() {
        for (key, one) in object {
            add_places(one, &format!("{place}/{key}"), places);
        }
    }
}

fn is_number(file: &Value, place: &str) -> bool {
    file.pointer(place).is_some_and(Value::is_number)
}

fn put(file: &mut Value, place: &str, value: Value) {
    if let Some(there) = file.pointer_mut(place) {
        *there = value;
    }
}

fn take_out(file: &mut Value, place: &str) {
    let Some((around, name)) = place.rsplit_once('/') else {
        return;
    };
    let around = file.pointer_mut(around).expect("it is around a value");
    if let Some(object) = around.as_object_mut() {
        object.remove(name);
    } else if let (Some(list), Ok(index)) = (around.as_array_mut(), name.parse::<usize>()) {
        list.remove(index);
    }
}

fn repeat(file: &mut Value, place: &str) {
    let Some((around, _)) = place.rsplit_once('/') else {
        return;
    };
    let again = file.pointer(place).cloned().unwrap_or_default();
    if let Some(list) = file.pointer_mut(around).and_then(Value::as_array_mut) {
        list.push(again);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]
    #[test]
    fn every_edit_gives_a_rulebook_or_problems(
        edits in prop::collection::vec((any::<Index>(), edits()), 1..4), answers in any::<u64>(),
    ) {
        let spoiled = edits.iter().fold(files(), |files, (file, edit)| {
            let file: &&str = file.get(FILES);
            files.changed(file, |text| edited(text, edit))
        });
        let found = problems(&spoiled);
        for problem in &found {
            let file = problem.split(": ").next().unwrap_or_default();
            let names_its_file = FILES.contains(&file)
                || file == "iran-region.geojson"
                || file.starts_with("text/");
            prop_assert!(names_its_file && problem.lines().count() == 1, "{problem:?}");
        }
        if found.is_empty() {
            let rulebook = Rulebook::load(&spoiled).expect("it has no problem");
            let packed = rulebook.pack().expect("it can be packed");
            prop_assert!(Rulebook::unpack(&packed).as_ref() == Some(&rulebook));
            let newest = rulebook.newest();
            let somebody = somebody(&newest, answers);
            let advice = advise(&newest, &somebody, newest.as_of);
            prop_assert!(serde_json::to_string(&advice).is_ok());
        }
    }
}
