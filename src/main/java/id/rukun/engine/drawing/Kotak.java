package id.rukun.engine.drawing;

/** A rectangle on a drawing, in its units; the first two are its upper left corner. */
public record Kotak(int x, int y, int lebar, int tinggi) {}
