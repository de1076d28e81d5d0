package javax.validation.valueextraction;

public interface Unwrapping {
  interface Unwrap extends javax.validation.Payload {}
}
