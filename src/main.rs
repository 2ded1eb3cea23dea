//! Starts the page.

use std::rc::Rc;

use gozar::{
    browser, built_in,
    page::{Page, PageProps, Stage},
};

fn main() {
    let props = PageProps {
        rulebook: Rc::new(built_in::rulebook()),
        stage: Stage::Ready,
    };
    yew::Renderer::<Page>::with_root_and_props(browser::mount_point(), props).render();
    browser::ready();
}
