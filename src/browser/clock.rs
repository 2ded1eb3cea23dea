//! Asks the device which day it is.

use wasm_bindgen::prelude::*;

use crate::rulebook::Date;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Date)]
    type JsDate;
    #[wasm_bindgen(constructor, js_class = "Date")]
    fn now() -> JsDate;
    #[wasm_bindgen(method, js_name = getFullYear)]
    fn year(this: &JsDate) -> i32;
    /// Counts from zero.
    #[wasm_bindgen(method, js_name = getMonth)]
    fn month0(this: &JsDate) -> u8;
    #[wasm_bindgen(method, js_name = getDate)]
    fn day(this: &JsDate) -> u8;
}

/// Today where the person is. A clock that tells nonsense counts as a wrong one.
pub fn today() -> Date {
    let now = JsDate::now();
    Date::new(now.year(), now.month0().saturating_add(1), now.day()).unwrap_or(Date::EARLIEST)
}
