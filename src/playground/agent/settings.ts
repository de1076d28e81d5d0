/** The settings that the view Agent settings starts with: two of its keys are misplaced. */
export const firstSettings = `{
  "type": "Settings",
  "audio": {
    "input": { "encoding": "linear16", "sample_rate": 24000 },
    "output": { "encoding": "linear16", "sample_rate": 24000, "container": "none" }
  },
  "agent": {
    "listen": {
      "provider": { "type": "deepgram" },
      "model": "nova-3"
    },
    "think": {
      "provider": { "type": "open_ai", "model": "gpt-4o-mini" },
      "instructions": "You are a helpful assistant."
    },
    "speak": {
      "provider": { "type": "deepgram", "model": "aura-2-thalia-en" }
    },
    "greeting": "Hello! How can I help?"
  }
}
`;
