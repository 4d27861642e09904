//! Retries of requests: their number, and the wait before each.

use std::time::Duration;

use super::{Options, RequestError};

impl Options {
    /// Sends a request with the retries of the options; an error comes with the number of retries.
    pub(crate) async fn retried<T, F>(
        &self,
        request: impl Fn() -> F,
    ) -> Result<T, (u32, RequestError)>
    where
        F: Future<Output = Result<T, RequestError>>,
    {
        let mut retries = 0;
        loop {
            match request().await {
                Ok(answer) => return Ok(answer),
                Err(cause) if !self.may_retry(retries, &cause) => return Err((retries, cause)),
                Err(cause) => self.wait_before(retries, &cause).await,
            }
            retries += 1;
        }
    }

    pub(crate) fn may_retry(&self, retries: u32, cause: &RequestError) -> bool {
        retries < self.retries && cause.is_passing()
    }

    pub(crate) async fn wait_before(&self, retries: u32, cause: &RequestError) {
        let wait_ms = backoff_ms(retries, self.first_wait_ms, self.longest_wait_ms)
            .max(cause.retry_after_ms().unwrap_or(0).min(self.longest_wait_ms));
        tracing::debug!(wait_ms, %cause, "retrying");
        tokio::time::sleep(Duration::from_millis(wait_ms)).await;
    }
}

/// Doubles the wait with each retry, up to the longest.
fn backoff_ms(retries: u32, first_ms: u64, longest_ms: u64) -> u64 {
    let factor = 1u64.checked_shl(retries).unwrap_or(u64::MAX);
    first_ms.saturating_mul(factor).min(longest_ms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_are_bounded() {
        let waits: Vec<u64> = (0..6).map(|retries| backoff_ms(retries, 500, 5000)).collect();
        assert_eq!(waits, [500, 1000, 2000, 4000, 5000, 5000]);
        assert_eq!(backoff_ms(64, 500, 5000), 5000);
        assert_eq!(backoff_ms(u32::MAX, u64::MAX, 7), 7);
    }
}
