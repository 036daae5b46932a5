package id.rukun.berkas.rantai;

import java.util.Set;

/**
 * A table whose rows the chain vouches for, with all their columns.
 *
 * @param entitas the entity that writes it
 * @param tabel its name in the database
 * @param kunci its primary key, one column
 * @param hubungan joins that lead to the case, from the alias {@code t}; may be empty
 * @param kasus the column that holds the id of the case
 * @param sebutan what a row is called where it is found altered, in Indonesian
 * @param tetap columns that nobody ever changes lawfully: they must equal what every earlier entry vouched for, so that a
 *     lawful change of the row hides no unlawful one
 * @param orang columns with the id of a resident, whose name is read from the register: as long as the row stands, so does he
 */
public record TabelSaksi(Class<?> entitas, String tabel, String kunci, String hubungan, String kasus, String sebutan,
        Set<String> tetap, Set<String> orang) {

    public TabelSaksi(Class<?> entitas, String tabel, String kunci, String hubungan, String kasus, String sebutan, Set<String> tetap) {
        this(entitas, tabel, kunci, hubungan, kasus, sebutan, tetap, Set.of());
    }

    public TabelSaksi(Class<?> entitas, String tabel, String sebutan, String... tetap) {
        this(entitas, tabel, "id", "", "t.kasus_id", sebutan, Set.of(tetap));
    }

    /** The same for rows that know their case only through another table. */
    public TabelSaksi melalui(String join, String kolomKasus) {
        return new TabelSaksi(entitas, tabel, kunci, join, kolomKasus, sebutan, tetap, orang);
    }

    /** The same with a primary key of another name. */
    public TabelSaksi berkunci(String kolom) {
        return new TabelSaksi(entitas, tabel, kolom, hubungan, kasus, sebutan, tetap, orang);
    }

    /** The same for rows that name residents in these columns. */
    public TabelSaksi menyebut(String... kolom) {
        return new TabelSaksi(entitas, tabel, kunci, hubungan, kasus, sebutan, tetap, Set.of(kolom));
    }
}
