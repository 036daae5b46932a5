package id.rukun.jabatan.impor;

import id.rukun.impor.KerjaImpor;

/**
 * Whose time in a post a file ends, as a case would that records the same: who comes to hold it takes the place of who holds it in the
 * same right, and who comes to hold it definitively also that of whoever acts in it.
 */
final class Pergantian {

    /** Of a holder ({@code l}) and who comes after him in the same post ({@code y}): whether he gives way. */
    static final String MEMBERI_TEMPAT =
            "(l.sifat = y.sifat and l.orang <> y.nip or l.sifat = 'PELAKSANA' and y.sifat = 'DEFINITIF')";

    /** What is added to the name of a holder ({@code l}) who only acts. */
    static final String SEBAGAI = "case when l.sifat = 'PELAKSANA' then ', pelaksana' else '' end";

    static final String AKHIR = "cast('9999-12-31' as date)";

    private final KerjaImpor kerja;
    private final String digantikan;

    /** @param digantikan joins who holds a post ({@code l}) with who takes it over ({@code y}) */
    Pergantian(KerjaImpor kerja, String digantikan) {
        this.kerja = kerja;
        this.digantikan = digantikan;
    }

    /** The table {@code impor_berakhir} of rows of the register that end, each with its last day. */
    void pentaskan() {
        kerja.tabelSementara("impor_berakhir", "id varchar(36) primary key", "sampai date", "sebab varchar(20)");
        kerja.ubah("insert into impor_berakhir select l.id, min(y.mulai) - 1, 'DIGANTI' from " + digantikan + " group by l.id");
        kerja.ubah("""
                insert into impor_berakhir select pemegang_id, min(sampai), null from impor_jabatan y
                where not baru and sampai is not null and sampai_lama is null
                  and not exists (select b.id from impor_berakhir b where b.id = y.pemegang_id) group by pemegang_id""");
        kerja.terisi("impor_berakhir");
    }

    /**
     * Says of each row of the file beside whom it stands, where one of both acts and goes on doing so: it is he who exercises the post.
     *
     * @param sepos joins rows ({@code y}) with all who hold their post ({@code l})
     */
    void peringatkan(String sepos) {
        kerja.peringatkan("sifat", "pada hari yang sama menurut register jabatan itu juga dipegang %s (%s, sejak %s); selama itu yang "
                + "melaksanakannya adalah pelaksananya, bukan pejabat definitif: periksa hari terakhir pelaksana itu", """
                select y.baris, lower(y.sifat), l.nama, lower(l.sifat), l.mulai from %s
                where y.baru and l.sifat <> y.sifat and 'PELAKSANA' in (l.sifat, y.sifat) and l.digantikan_oleh is null
                  and l.mulai <= coalesce(y.sampai, %s) and (l.sampai is null or l.sampai >= y.mulai)
                  and not exists (select b.id from impor_berakhir b where b.id = l.id and b.sampai < y.mulai) order by y.baris, l.mulai"""
                .formatted(sepos, AKHIR));
    }
}
