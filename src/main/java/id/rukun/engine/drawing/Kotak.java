package id.rukun.engine.drawing;

/** A rectangle on a drawing, in its units; the first two are its upper left corner. */
public record Kotak(int x, int y, int lebar, int tinggi) {

    /** Whether another one lies within it. */
    public boolean memuat(Kotak lain) {
        return lain.x >= x && lain.y >= y && lain.x + lain.lebar <= x + lebar && lain.y + lain.tinggi <= y + tinggi;
    }
}
