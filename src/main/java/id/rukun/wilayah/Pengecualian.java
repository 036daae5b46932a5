package id.rukun.wilayah;

/** Grounds on which the numbers of Pasal 5 do not bind a unit: Pasal 6, Pasal 7 ayat (1), Pasal 7 ayat (2). */
public enum Pengecualian {
    PS6,
    PS7_1,
    PS7_2
}
