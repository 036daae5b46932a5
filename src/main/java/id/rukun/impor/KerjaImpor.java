package id.rukun.impor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * One import while it runs: the staging table, for whom and when it is, and where what is wrong and what changes is told. Statements
 * may name {@code :hari} (today), {@code :saat} (now), {@code :kode} and {@code :didalam} (the area and what lies within it),
 * {@code :tenant}.
 */
public final class KerjaImpor {

    /** Why a day to come is wrong where what is imported is there already. */
    public static final String BELUM_TIBA = "belum tiba; tulis hari ini atau hari sebelumnya";

    /** How many mistakes and changes are told one by one; all are counted (policy of Rukun). */
    static final int DISEBUT = 20_000;
    static final int BEDA_DISEBUT = 500;
    private static final int SEKALI_AMBIL = 1000;

    private final NamedParameterJdbcTemplate sql;
    private final Map<String, KolomImpor> kolom;
    private final LingkupImpor lingkup;
    private final LuaranImpor luaran;
    private final MapSqlParameterSource nilai;
    private final String idBaru;
    private final boolean postgres;
    private final TampunganTerbatas<KesalahanImpor> kesalahan = new TampunganTerbatas<>(DISEBUT);
    private final TampunganTerbatas<KesalahanImpor> peringatan = new TampunganTerbatas<>(BEDA_DISEBUT);
    private final TampunganTerbatas<BedaImpor> beda = new TampunganTerbatas<>(BEDA_DISEBUT);
    private final Instant saat;
    private int pengakhiran;

    KerjaImpor(JdbcTemplate jdbc, boolean postgres, Importir importir, LingkupImpor lingkup, LuaranImpor luaran,
            LocalDate hari, Instant saat) {
        JdbcTemplate sendiri = new JdbcTemplate(jdbc.getDataSource());
        sendiri.setFetchSize(SEKALI_AMBIL);
        this.sql = new NamedParameterJdbcTemplate(sendiri);
        this.kolom = importir.kolom().stream().collect(Collectors.toMap(KolomImpor::nama, Function.identity()));
        this.lingkup = lingkup;
        this.luaran = luaran;
        this.saat = saat;
        this.postgres = postgres;
        this.idBaru = "cast(" + (postgres ? "gen_random_uuid" : "random_uuid") + "() as varchar(36))";
        this.nilai = new MapSqlParameterSource().addValue("hari", hari).addValue("kemarin", hari.minusDays(1))
                .addValue("saat", OffsetDateTime.ofInstant(saat, ZoneOffset.UTC)).addValue("kode", lingkup.kode())
                .addValue("didalam", lingkup.didalam()).addValue("tenant", lingkup.tenant());
    }

    public LingkupImpor lingkup() {
        return lingkup;
    }

    /** Today, as the import began. */
    public LocalDate hari() {
        return (LocalDate) nilai.getValue("hari");
    }

    /** Now, as the import began. */
    public Instant saat() {
        return saat;
    }

    /** Where whoever has started the import wants to be told what only he may read; empty if he does not. */
    public Optional<LuaranImpor> luaran() {
        return Optional.ofNullable(luaran);
    }

    /** A new id, as an expression of SQL. */
    public String idBaru() {
        return idBaru;
    }

    /** Makes a table that is gone with the transaction, which goes on: on H2 another statement about tables would end it. */
    public void tabelSementara(String nama, String... kolomnya) {
        tabelSementara(nama, List.of(), kolomnya);
    }

    /**
     * The same of one that others are joined with.
     *
     * @param dicari columns by which its rows are found, together unique; PostgreSQL reads both tables once instead
     */
    public void tabelSementara(String nama, List<String> dicari, String... kolomnya) {
        Stream<String> indeks = postgres ? Stream.empty() : dicari.stream().map(satu -> "unique (" + satu + ")");
        sql.getJdbcOperations().execute("create local temporary table " + nama + " ("
                + Stream.concat(Stream.of(kolomnya), indeks).collect(Collectors.joining(", ")) + ") on commit drop"
                + (postgres ? "" : " transactional"));
    }

    /** Lets the database know how much a table of this transaction holds, before it is asked. */
    public void terisi(String tabel) {
        if (postgres) {
            sql.getJdbcOperations().execute("analyze " + tabel);
        }
    }

    /** Carries out a statement; returns how many rows it has changed. */
    public int ubah(String perintah) {
        return sql.update(perintah, nilai);
    }

    /** Carries out a statement with question marks for each of some rows, all together. */
    public void masukkan(String perintah, List<Object[]> baris) {
        sql.getJdbcTemplate().batchUpdate(perintah, baris);
    }

    /** A number. */
    public int hitung(String pertanyaan) {
        Integer jumlah = sql.queryForObject(pertanyaan, nilai, Integer.class);
        return jumlah == null ? 0 : jumlah;
    }

    /** Gives each row of an answer to {@code penerima}, none of which is kept. */
    public void baca(String pertanyaan, RowCallbackHandler penerima) {
        sql.query(pertanyaan, nilai, penerima);
    }

    /**
     * Names each row of an answer as a mistake.
     *
     * @param pertanyaan asks for number of the row and contents of the cell, then for what {@code sebab} names, in the order of the rows
     * @param kolom heading of the column
     * @param sebab why it is wrong, with {@code %s} for each further value
     */
    public void tolak(String kolom, String sebab, String pertanyaan) {
        baca(pertanyaan, baris -> tolak(baris.getInt(1), kolom, baris.getString(2), sebab(sebab, baris)));
    }

    public void tolak(int baris, String kolom, String isi, String sebab) {
        kesalahan.tambah(kesalahan(baris, kolom, isi, sebab));
    }

    /** The same of what may be imported all the same. */
    public void peringatkan(String kolom, String sebab, String pertanyaan) {
        baca(pertanyaan, baris -> peringatan.tambah(kesalahan(baris.getInt(1), kolom, baris.getString(2), sebab(sebab, baris))));
    }

    public void peringatkan(int baris, String kolom, String isi, String sebab) {
        peringatan.tambah(kesalahan(baris, kolom, isi, sebab));
    }

    private static String sebab(String sebab, ResultSet baris) throws SQLException {
        Object[] nilai = new Object[baris.getMetaData().getColumnCount() - 2];
        for (int i = 0; i < nilai.length; i++) {
            nilai[i] = baris.getString(i + 3);
        }
        return nilai.length == 0 ? sebab : String.format(sebab, nilai);
    }

    private KesalahanImpor kesalahan(int baris, String namaKolom, String isi, String sebab) {
        KolomImpor satu = kolom.get(namaKolom);
        return new KesalahanImpor(baris, namaKolom, isi == null || satu == null ? isi : satu.kutip(isi), sebab);
    }

    /**
     * Tells each row of an answer as a change.
     *
     * @param pertanyaan asks for number of the row, whose fact it is and which, what stands, and what the file says
     */
    public void bedakan(String pertanyaan) {
        baca(pertanyaan, baris -> beda.tambah(new BedaImpor(baris.getInt(1), baris.getString(2), baris.getString(3), baris.getString(4))));
    }

    /**
     * Ends rows of a dated table of the register from today on: those that hold already hold until yesterday, those that would only
     * begin are replaced.
     *
     * @param tabel the table
     * @param pilihan asks for the id of each row, and of the one that takes its place, its own where there is none
     */
    public void akhiri(String tabel, String pilihan) {
        String daftar = "impor_akhir_" + ++pengakhiran;
        tabelSementara(daftar, "lama varchar(36) primary key", "pengganti varchar(36)");
        ubah("insert into " + daftar + " (lama, pengganti) " + pilihan);
        terisi(daftar);
        ubah("update " + tabel + " x set kunci_terbuka = null, versi = x.versi + 1, "
                + "sampai = case when x.mulai < :hari then cast(:kemarin as date) else x.sampai end, digantikan_oleh = case when "
                + "x.mulai < :hari then x.digantikan_oleh else (select d.pengganti from " + daftar + " d where d.lama = x.id) end "
                + "where x.id in (select d.lama from " + daftar + " d)");
    }

    /** Whether anything is wrong so far. */
    public boolean salah() {
        return kesalahan.banyaknya() > 0;
    }

    HasilImpor hasil(boolean diterapkan, String sidik, int baris, Importir.Perbandingan banding) {
        return new HasilImpor(diterapkan, sidik, baris, banding.baru(), banding.berubah(), baris - banding.baru() - banding.berubah(),
                beda.isi(), beda.banyaknya(), urut(kesalahan), kesalahan.banyaknya(), urut(peringatan), peringatan.banyaknya());
    }

    private static List<KesalahanImpor> urut(TampunganTerbatas<KesalahanImpor> apa) {
        return apa.isi().stream().sorted(Comparator.comparingInt(KesalahanImpor::baris)).toList();
    }
}
