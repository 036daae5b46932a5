package id.rukun.prosedur.masabakti.proses;

import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * A Ketua with an account, whose term ends on 9 October of next year; it was taken over long before its first reminder. What is
 * due on a day is opened as the daily process does.
 */
public final class KasusMasaBakti implements Perkara {

    private static final String DIBUKA = """
            select k.nomor from Kasus k where k.prosedur = 'akhir-masa-bakti' and k.unitId = :unit order by k.nomor desc""";

    public final String unit;
    public final LocalDate akhir;
    /** Id of the term. */
    public final String id;
    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final JamRukun jam;
    private final Runnable harian;

    /**
     * @param peran the Ketua's account: {@code rt01} or {@code rw01}
     * @param harian opens what is due in the Kelurahan
     */
    public KasusMasaBakti(Panggung panggung, KelurahanUji kelurahan, JamRukun jam, String peran, Runnable harian) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.jam = jam;
        this.harian = harian;
        this.unit = peran.startsWith("rt") ? kelurahan.rtA : kelurahan.rwA;
        this.akhir = LocalDate.of(jam.hariIni().getYear() + 1, 10, 9);
        this.id = catat(kelurahan.orang(peran), akhir);
    }

    /** A term of the unit that was taken over in 2018; returns its id. */
    String catat(String orang, LocalDate hariTerakhir) {
        LocalDate mulai = hariTerakhir.minusYears(3).plusDays(1);
        MasaBakti masa = MasaBakti.diambilAlih(unit, orang, mulai, DasarMulai.PEMILIHAN, mulai, hariTerakhir,
                LocalDate.of(2018, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
        panggung.ubah(e -> e.persist(masa));
        return masa.id();
    }

    @Override
    public String nomor() {
        return nomor(0);
    }

    /** Number of the case that was opened last but so many for the unit. */
    String nomor(int dariAkhir) {
        String[] hasil = new String[1];
        panggung.ubah(e -> hasil[0] = e.createQuery(DIBUKA, String.class).setParameter("unit", unit).getResultList().get(dariAkhir));
        return hasil[0];
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    boolean dibuka() {
        return panggung.jumlahKasus(unit) > 0;
    }

    /** The day comes: its cases are opened, its timers fire. */
    public KasusMasaBakti pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        harian.run();
        if (dibuka()) {
            panggung.jalankanPekerjaan(nomor());
        }
        return this;
    }

    /** A day of the year in which the term ends. */
    public LocalDate hari(int bulan, int tanggal) {
        return LocalDate.of(akhir.getYear(), bulan, tanggal);
    }

    public Map<String, Object> laporan(LocalDate tanggal) {
        return new HashMap<>(Map.of("tanggal", tanggal, "kepadaLurah", true, "kepadaKetuaRw", true));
    }

    public void lapor(String peran, Map<String, ?> isian) {
        pejabat(peran).kirim(nomor(), "LaporkanAkhir", isian);
    }
}
