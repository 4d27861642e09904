//! Environment files: fetched before any container is made, and saved in the task's folder, which
//! is deleted with the task. Their content is never logged.

use std::io::Write;
use std::path::{Path, PathBuf};

use model::failure::StepFailure;
use model::link::AssignedTask;

use super::{Worker, blocking};
use crate::environment::{self, Variables, Wanted};
use crate::file::FileError;
use crate::task::step::Observed;

impl Worker {
    /// Fetches the files of all containers.
    pub(super) async fn fetch_environment(
        &self,
        task: &AssignedTask,
    ) -> Result<Observed, StepFailure> {
        for (index, container) in task.containers.iter().enumerate() {
            if container.environment_files.is_empty() {
                continue;
            }
            let mut files = Vec::with_capacity(container.environment_files.len());
            for arn in &container.environment_files {
                files.push(self.environment_file(task, arn).await.map_err(reason)?);
            }
            let (path, all) = (self.environment_path(task, index), environment::merged(files));
            let kept = blocking(move || keep(&path, &all).map_err(|error| error.to_string()));
            kept.await.map_err(reason)?;
        }
        Ok(Observed::EnvironmentFilesReady)
    }

    async fn environment_file(&self, task: &AssignedTask, arn: &str) -> Result<Variables, String> {
        let (bucket, key) = environment::bucket_and_key(arn)
            .ok_or_else(|| format!("{arn} is not the ARN of an object"))?;
        let content = (self.objects)(Wanted {
            account: task.account.clone(),
            region: task.region.clone(),
            bucket: bucket.to_owned(),
            key: key.to_owned(),
        });
        environment::read(content.await?).map_err(|why| format!("{arn}: {why}"))
    }

    /// Reads the variables that were fetched for a container, by its index.
    pub(super) fn fetched_environment(
        &self,
        task: &AssignedTask,
        index: usize,
    ) -> Result<Variables, String> {
        if task.containers[index].environment_files.is_empty() {
            return Ok(Variables::new());
        }
        let path = self.environment_path(task, index);
        let text = files::read(&path, MAX_BYTES).map_err(FileError::of("read", &path));
        let text = text.map_err(|error| error.to_string())?;
        serde_json::from_slice(&text)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))
    }

    fn environment_path(&self, task: &AssignedTask, index: usize) -> PathBuf {
        self.folders.task(&task.id).join(format!("environment.{index}"))
    }
}

/// The size of a few files of at most [`environment::MAX_FILE_BYTES`] each.
const MAX_BYTES: u64 = 64 << 20;

/// Returns ECS's message, which is the same for every error.
fn reason(why: String) -> StepFailure {
    super::resources(format!(
        "failed to download env files: file download command: non empty error stream: {why}"
    ))
}

fn keep(path: &Path, variables: &Variables) -> Result<(), FileError> {
    let text = serde_json::to_vec(variables).map_err(std::io::Error::from);
    text.and_then(|text| files::create(path)?.write_all(&text))
        .map_err(FileError::of("write", path))
}
