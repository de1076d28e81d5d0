import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, equal, folder, here, path, sh } from "./tools.js";

// those of Debian; what it does not have, or has too old, is in java-stubs
const jars = [
  "jackson-annotations",
  "jackson-core",
  "jackson-databind",
  "jackson-jaxrs-base",
  "jackson-jaxrs-json-provider",
  "swagger-annotations",
  "geronimo-validation-1.1-spec",
  "geronimo-annotation-1.3-spec",
  "jaxb-api",
  "jaxrs-api",
].map((name) => `/usr/share/java/${name}.jar`);
const packages =
  "default-jdk-headless libswagger-core-java libjaxrs-api-java libjackson2-databind-java libjackson2-jaxrs-providers-java libgeronimo-validation-1.1-spec-java libgeronimo-annotation-1.3-spec-java libjaxb-api-java";

/** A client for JAX-RS, which sends the first media type of a body. */
export function java() {
  const config = {
    inputPath: path,
    outputPath: "java",
    generator: "@openapi-generator-plus/java-jaxrs-client-generator",
    package: "com.example",
  };
  writeFileSync(join(folder, "java.yml"), JSON.stringify(config));
  sh(bin("openapi-generator-plus"), ["--config", join(folder, "java.yml")], here);
  const sources = [join(folder, "java"), join(here, "java-stubs")].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).flatMap((name) => (name.endsWith(".java") ? [join(root, name)] : [])),
  );
  for (const name of ["SpeakV1", "ListenV1", "ReadV1"]) {
    const text = readFileSync(join(folder, `java/com/example/spec/${name}ApiSpec.java`), "utf8");
    equal(`what ${name} sends`, /@javax\.ws\.rs\.Consumes\(\{ "([^"]+)"/.exec(text)?.[1], "application/json");
    if (!new RegExp(`com\\.example\\.model\\.${name}Body request\\)`).test(text)) throw new Error(`${name}: the body is not an object`);
  }
  const isThere = spawnSync("javac", ["-version"]).status === 0 && jars.every(existsSync);
  if (!isThere)
    return `${sources.length} files generated, not compiled: that takes \`apt-get install --no-install-recommends ${packages}\``;
  sh("javac", ["-proc:none", "-nowarn", "-d", join(folder, "classes"), "-cp", jars.join(":"), ...sources]);
  return `${sources.length} files generated and compiled`;
}
