//! Counts the rows and index entries that a thread looks at, so that a test or the simulator can
//! tell a decision that reads what it needs from one that scans a table. A release build counts
//! nothing, and pays nothing.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static LOOKS: Cell<u64> = const { Cell::new(0) };
}

/// Counts one more look. What searches through something that is no table counts its own.
#[inline]
pub fn look() {
    #[cfg(debug_assertions)]
    LOOKS.with(|looks| looks.set(looks.get() + 1));
}

/// Returns the number of looks that this thread has ever taken; always 0 in a release build.
pub fn taken() -> u64 {
    #[cfg(debug_assertions)]
    return LOOKS.with(Cell::get);
    #[cfg(not(debug_assertions))]
    0
}

/// Returns what `work` gives, and the number of looks that it took on this thread.
pub fn during<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = taken();
    let result = work();
    (result, taken() - before)
}
