//! Starts the page.

use std::{alloc::System, rc::Rc};

use gozar::{
    browser, built_in,
    page::{Page, PageProps, Stage},
};
use zeroizing_alloc::ZeroAlloc;

/// Overwrites what is given back, so that nothing of an erased answer lies about in memory.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    let props = PageProps {
        rulebook: Rc::new(built_in::rulebook()),
        borders: built_in::borders(),
        stage: if browser::relayed() {
            Stage::Relayed
        } else {
            Stage::Ready
        },
    };
    yew::Renderer::<Page>::with_root_and_props(browser::mount_point(), props).render();
    browser::ready();
}
