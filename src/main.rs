//! Starts the page.

use std::rc::Rc;

use gozar::{
    browser, built_in,
    page::{Page, PageProps},
};
use rlsf::SmallGlobalTlsf;
use zeroizing_alloc::ZeroAlloc;

/// Overwrites what is given back, so that nothing of an erased answer lies about in memory.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<SmallGlobalTlsf> = ZeroAlloc(SmallGlobalTlsf::new());

fn main() {
    let props = PageProps {
        rulebook: Rc::new(if cfg!(feature = "apart") {
            browser::rulebook()
        } else {
            built_in::rulebook()
        }),
        borders: built_in::borders(),
        relayed: browser::relayed(),
        picked: browser::picked(),
    };
    yew::Renderer::<Page>::with_root_and_props(browser::mount_point(), props).render();
    browser::ready();
    browser::put_away_layer();
}
