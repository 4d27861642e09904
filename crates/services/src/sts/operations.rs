//! The STS operations of Gantry.

crate::operations! { sts, "sts";
    read GetCallerIdentity => super::caller_identity;
}
