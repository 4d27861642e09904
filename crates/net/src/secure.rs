//! Brings the security groups of routers into the kernel: each change as the difference to what was
//! loaded before, or, where that is not known, all anew in one transaction.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::error::Result;
use super::group_rules::{self, GroupRules};
use super::namespace::{self, Namespace};
use super::nft;
use super::security::Security;

/// The group rules that this process loaded, by router. One that is missing has others or none.
#[derive(Debug, Default)]
pub(super) struct Secured(Mutex<BTreeMap<String, GroupRules>>);

impl Secured {
    /// Makes the router's table enforce what has been checked. Runs nothing if it does already.
    pub(super) fn secure(&self, table: &str, router: &Namespace, wanted: &Security) -> Result<()> {
        let next = group_rules::group_rules(wanted);
        let mut loaded = self.loaded();
        let doing = format!("loading the security groups of router {}", router.name);
        match loaded.get(&router.name) {
            Some(now) if *now == next => return Ok(()),
            Some(now) => {
                let script = group_rules::change(table, now, &next);
                // After a failure nothing is known.
                loaded.remove(&router.name);
                namespace::inside(router, || nft::apply(&doing, &script))?;
            }
            None => namespace::inside(router, || {
                let present = group_rules::read_names(table)?;
                nft::apply(&doing, &group_rules::renewal(table, &present, &next))
            })?,
        }
        loaded.insert(router.name.clone(), next);
        Ok(())
    }

    /// Forgets a router that was taken away.
    pub(super) fn forget(&self, router: &str) {
        self.loaded().remove(router);
    }

    /// Makes a router, while nobody changes its groups. What was known of it before is not true of
    /// a new one.
    pub(super) fn making<T>(&self, router: &str, make: impl FnOnce() -> T) -> T {
        let mut loaded = self.loaded();
        loaded.remove(router);
        make()
    }

    fn loaded(&self) -> MutexGuard<'_, BTreeMap<String, GroupRules>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
