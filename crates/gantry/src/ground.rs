//! Checks the machine before a region starts: a fault that is refused here takes one sentence;
//! found later it takes one for every task.

use std::path::Path;

use anyhow::{Context, Result, bail};
use api::Timestamp;
use rim::clock::now;

/// 2020-01-01, which is before any build. With such a clock certificates, tokens and signatures of
/// clients mean nothing.
const NO_EARLIER: Timestamp = Timestamp(1_577_836_800_000);

/// Unsuitable file systems, by the number that statfs gives (linux/magic.h), with the reasons.
const UNFIT: [(i64, &str); 5] = [
    (0x794c_7630, "an overlay, and an overlay cannot hold another"),
    (0x6969, "NFS, which can neither hold overlays nor keep the ids of a container's users"),
    (0xff53_4d42, "CIFS, which can neither hold overlays nor keep the ids of a container's users"),
    (0xfe53_4d42, "SMB, which can neither hold overlays nor keep the ids of a container's users"),
    (0x0102_1997, "9p, which can neither hold overlays nor keep the ids of a container's users"),
];

/// Refuses a clock that was never set.
pub(crate) fn check_clock() -> Result<()> {
    clock(now())
}

fn clock(now: Timestamp) -> Result<()> {
    if now < NO_EARLIER {
        bail!(
            "this machine's clock is before 2020, and nothing that clients sign would be valid: \
             set it (`date -s`, or a time service such as systemd-timesyncd) and start again"
        );
    }
    Ok(())
}

/// Refuses a folder that cannot contain a container's root file system.
pub(crate) fn check_folder(data: &Path) -> Result<()> {
    let found =
        rustix::fs::statfs(data).with_context(|| format!("looking at {}", data.display()))?;
    #[allow(clippy::useless_conversion, reason = "another width on other machines")]
    match unfit(i64::from(found.f_type)) {
        Some(why) => bail!(
            "the data folder {} lies on {why}: choose one on ext4, xfs, btrfs or tmpfs with --data \
             (in a container, a volume)",
            data.display()
        ),
        None => Ok(()),
    }
}

/// Returns the reason why a file system is unsuitable. Only the lower half counts: the numbers have
/// 32 bits.
fn unfit(magic: i64) -> Option<&'static str> {
    let found = UNFIT.iter().find(|(known, _)| *known == magic & 0xffff_ffff);
    found.map(|(_, why)| *why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_was_never_set_is_refused_with_the_mend() {
        let refused = clock(Timestamp(86_400_000)).expect_err("1970").to_string();
        assert!(refused.contains("before 2020") && refused.contains("date -s"), "{refused}");
        assert!(clock(NO_EARLIER).is_ok());
    }

    #[test]
    fn file_systems_that_hold_no_overlay_are_known_whatever_the_sign_of_their_number() {
        let cifs = i64::from(0xff53_4d42_u32.cast_signed());
        assert!(unfit(cifs).is_some_and(|why| why.starts_with("CIFS")));
        assert!(unfit(0x6969).is_some() && unfit(0x794c_7630).is_some());
        // These are ext4, xfs, btrfs and tmpfs.
        assert!(
            [0xef53, 0x5846_5342, 0x9123_683e, 0x0102_1994].iter().all(|fit| unfit(*fit).is_none())
        );
    }
}
