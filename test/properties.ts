import fc from "fast-check";

// A change is judged by what it changes: the properties try the same values in every run. `SEED=$RANDOM npm test` tries others.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261129) });

export default fc;
