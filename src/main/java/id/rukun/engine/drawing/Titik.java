package id.rukun.engine.drawing;

/** A point on a drawing, in its units. */
public record Titik(int x, int y) {}
