//! The STS operations Gantry has.

crate::operations! { sts, "sts";
    read GetCallerIdentity => super::caller_identity;
}
