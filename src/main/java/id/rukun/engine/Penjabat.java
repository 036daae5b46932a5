package id.rukun.engine;

import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PelaksanaKursi;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who held an office on the day of an act: nobody acts on a day on which another held it (RUKUN-POL-40). */
@Component
public class Penjabat {

    private final JabatanService jabatan;
    private final PenggantiService pengganti;
    private final WilayahService wilayah;

    Penjabat(JabatanService jabatan, PenggantiService pengganti, WilayahService wilayah) {
        this.jabatan = jabatan;
        this.pengganti = pengganti;
        this.wilayah = wilayah;
    }

    /**
     * Demands that the person who acts in this step exercised the office on the day.
     *
     * @param unitId the unit itself or one in its area
     * @return the post in which he acts
     */
    public PemegangJabatan wajib(Langkah langkah, Jabatan kantor, String unitId, LocalDate tanggal) {
        Optional<PemegangJabatan> penjabat = pada(kantor, unitId, tanggal);
        String pelaku = langkah.pelaku().akun();
        boolean orangnya = penjabat.filter(p -> pelaku.equals(p.akun())).isPresent();
        String sebutan = sebutan(kantor, unitId);
        langkah.wajib(PenjabatHariItu.class, new PenjabatHariItu.Fakta(sebutan, tanggal,
                penjabat.map(PemegangJabatan::nama).orElse(null), nama(pelaku, tanggal, langkah.hariIni()), orangnya));
        return penjabat.orElseThrow();
    }

    /**
     * The same for an act that decides nothing: who stood in for the office that day may do it as well.
     *
     * @return the post in which he acts, the stand-in's own where he stands in
     */
    public PemegangJabatan wajibAtauPengganti(Langkah langkah, Jabatan kantor, String unitId, LocalDate tanggal) {
        PelaksanaKursi pelaksana = pengganti.pelaksana(kantor, tempat(kantor, unitId), tanggal);
        String pelaku = langkah.pelaku().akun();
        return pelaksana.orang().stream().filter(p -> pelaksana.digantikan() && pelaku.equals(p.akun())).findFirst()
                .orElseGet(() -> wajib(langkah, kantor, unitId, tanggal));
    }

    /**
     * Demands that a paper was signed by who exercised the office on the day: by him in this step, or by his name on
     * the paper where somebody else enters it. A vacant office asks nothing.
     */
    public void wajibTandaTangan(Langkah langkah, Jabatan kantor, String unitId, LocalDate tanggal,
            List<String> penandatangan) {
        pada(kantor, unitId, tanggal).ifPresent(siapa -> langkah.wajib(PenjabatHariItu.class,
                new PenjabatHariItu.Fakta(sebutan(kantor, unitId), tanggal, siapa.nama(),
                        String.join(", ", penandatangan), langkah.pelaku().akun().equals(siapa.akun())
                                || penandatangan.stream().anyMatch(nama -> menyebut(nama, siapa.nama())))));
    }

    /** Who exercised the office that is responsible for the unit on the day. */
    public Optional<PemegangJabatan> pada(Jabatan kantor, String unitId, LocalDate tanggal) {
        String tempat = tempat(kantor, unitId);
        return kantor.ketua() ? jabatan.pemegangKursi(tempat, tanggal) : jabatan.pejabat(kantor, tempat, tanggal);
    }

    private String sebutan(Jabatan kantor, String unitId) {
        return Kantor.nama(kantor, wilayah.nama(tempat(kantor, unitId)));
    }

    private String tempat(Jabatan kantor, String unitId) {
        return kantor.kedudukan().stream().flatMap(jenis -> wilayah.leluhur(unitId, jenis).stream())
                .map(Unit::id).findFirst().orElseThrow();
    }

    /** Who held no post that day is named by the one that he holds today. */
    private String nama(String akun, LocalDate tanggal, LocalDate hariIni) {
        return Stream.of(tanggal, hariIni).flatMap(hari -> jabatan.jabatanAkun(akun, hari).stream()).findFirst()
                .map(PemegangJabatan::nama).orElse(akun);
    }

    private static boolean menyebut(String penandatangan, String nama) {
        return penandatangan.toLowerCase(Locale.ROOT).contains(nama.toLowerCase(Locale.ROOT));
    }
}
