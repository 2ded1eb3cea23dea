//! The engine on the small invented rulebook, `tests/small`: whatever the news, it works like this.

mod ageing;
mod changes;
mod conditions;
mod editions;
mod notices;
mod obstacles;
mod packing;
mod stays;
#[path = "../support/mod.rs"]
mod support;
mod ways;
mod what_ifs;
mod words;

use gozar::{advice::advise, rulebook::Edition};
use serde_json::Value;

use support::person::Person;

/// A subject of Oz whom nothing holds back.
const FREE: &str = "place=inside subject=yes scroll=valid spell=none feather=winkie flying=yes";

/// What somebody is told so many days after the day of an edition; of two answers to one question the later
/// counts.
#[track_caller]
fn told(edition: &Edition, answers: &str, days: i64) -> Value {
    let answers = Person::who(edition, answers).complete();
    let advice = advise(edition, &answers, edition.as_of.plus_days(days));
    serde_json::to_value(advice).expect("advice has string keys only")
}

/// The names that stand in one field of each in a list.
fn each(list: &Value, field: &str) -> Vec<String> {
    let list = list.as_array().expect("a list").iter();
    list.map(|one| one[field].as_str().expect("a name").to_owned())
        .collect()
}

/// Differences, a line each: what it is, how it changed, from what to what.
fn differences(list: &Value) -> Vec<String> {
    let list = list.as_array().expect("a list").iter();
    let side = |told: &Value| -> String {
        let says = told["says"].as_str().map(str::to_owned);
        let day = told["as_of"].as_str().map(|day| format!(" of {day}"));
        says.map_or("-".to_owned(), |says| says + &day.unwrap_or_default())
    };
    list.map(|one| {
        let names = ["what", "id", "change"].map(|field| one[field].as_str().expect("a name"));
        format!(
            "{}: {} to {}",
            names.join(" "),
            side(&one["old"]),
            side(&one["new"])
        )
    })
    .collect()
}

#[track_caller]
fn find<'v>(list: &'v Value, field: &str, name: &str) -> &'v Value {
    let mut list = list.as_array().expect("a list").iter();
    list.find(|one| one[field] == name)
        .unwrap_or_else(|| panic!("{name} is not there"))
}
