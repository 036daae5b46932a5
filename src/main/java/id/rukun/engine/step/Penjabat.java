package id.rukun.engine.step;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.jabatan.AkunWargaService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PelaksanaKursi;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who held an office on the day of an act: nobody acts on a day on which another held it (RUKUN-POL-40). */
@Component
public class Penjabat {

    private final JabatanService jabatan;
    private final PenggantiService pengganti;
    private final AkunWargaService akunWarga;
    private final WilayahService wilayah;

    Penjabat(JabatanService jabatan, PenggantiService pengganti, AkunWargaService akunWarga, WilayahService wilayah) {
        this.jabatan = jabatan;
        this.pengganti = pengganti;
        this.akunWarga = akunWarga;
        this.wilayah = wilayah;
    }

    /**
     * Demands that the person who acts in this step exercised the office on the day, or enters what its holder, who has
     * no account, has signed.
     *
     * @param unitId the unit itself or one in its area
     * @return the post in which he acts; the holder's where he enters it for him
     */
    public PemegangJabatan wajib(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal) {
        Optional<PemegangJabatan> penjabat = pada(kantor, unitId, tanggal);
        boolean orangnya = penjabat.filter(p -> bertindak(pertanyaan, p)).isPresent()
                || tanpaSurat(pertanyaan, pelaksana(kantor, unitId, tanggal));
        pertanyaan.wajib(PenjabatHariItu.class, fakta(pertanyaan, kantor, unitId, tanggal, penjabat, orangnya));
        return penjabat.orElseThrow();
    }

    /** Demands that somebody exercised the office on the day, whoever enters it now. */
    public void wajibDijabat(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal) {
        Optional<PemegangJabatan> penjabat = pada(kantor, unitId, tanggal);
        pertanyaan.wajib(PenjabatHariItu.class,
                fakta(pertanyaan, kantor, unitId, tanggal, penjabat, penjabat.isPresent()));
    }

    /**
     * Whose act this step is when an office acts today, as RUKUN-POL-11 tells persons apart
     * ({@link PemegangJabatan#orang}): whoever acts, or the holder without an account for whom he enters it.
     */
    public String pemutus(Pertanyaan pertanyaan, Jabatan kantor, String unitId) {
        return pertanyaan.diwakili().or(() -> Optional.of(pelaksana(kantor, unitId, pertanyaan.hariIni()))
                .filter(pelaksana -> tanpaSurat(pertanyaan, pelaksana))
                .flatMap(pelaksana -> pada(kantor, unitId, pertanyaan.hariIni())).map(PemegangJabatan::orang))
                .orElseGet(() -> orang(pertanyaan));
    }

    /** The person who acts: by his post, else in the register; his login where nothing else is known of him. */
    private String orang(Pertanyaan pertanyaan) {
        String pelaku = pertanyaan.pelaku().akun();
        return samaran(pelaku, pertanyaan.hariIni()).skip(1).findFirst().orElse(pelaku);
    }

    /**
     * Demands that neither who acts in this step nor the person for whom he does is a party (RUKUN-POL-11).
     *
     * @param pihak the parties: logins, or ids of persons in the register
     */
    public void wajibBukanPihak(Pertanyaan pertanyaan, List<String> pihak) {
        String pelaku = pertanyaan.pelaku().akun();
        List<String> semua = pihak.stream().flatMap(p -> samaran(p, pertanyaan.hariIni())).distinct().toList();
        String siapa = Stream.concat(samaran(pelaku, pertanyaan.hariIni()), pertanyaan.diwakili().stream())
                .filter(semua::contains).findFirst().orElse(pelaku);
        pertanyaan.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(siapa, semua));
    }

    /** A login and the person to whom it belongs; an id in the register is of nobody else. */
    private Stream<String> samaran(String akunAtauOrang, LocalDate hariIni) {
        return Stream.of(Stream.of(akunAtauOrang),
                jabatan.jabatanAkun(akunAtauOrang, hariIni).stream().map(PemegangJabatan::orang),
                akunWarga.warga(akunAtauOrang).stream()).flatMap(s -> s);
    }

    /** Whether it is this person's act: in this step, or by the paper from which it was entered. */
    private static boolean bertindak(Pertanyaan pertanyaan, PemegangJabatan siapa) {
        return pertanyaan.diwakili().map(orang -> orang.equals(siapa.orang()))
                .orElseGet(() -> pertanyaan.pelaku().akun().equals(siapa.akun()));
    }

    /** Whether he enters for a holder above the Kelurahan, of whom no paper is asked. */
    private static boolean tanpaSurat(Pertanyaan pertanyaan, PelaksanaKursi pelaksana) {
        return !pelaksana.denganSurat() && pelaksana.mengisiAtasNama(pertanyaan.pelaku().akun());
    }

    /**
     * The same for an act that decides nothing: who stood in for the office that day may do it as well.
     *
     * @return the post in which he acts, the stand-in's own where he stands in
     */
    public PemegangJabatan wajibAtauPengganti(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal) {
        PelaksanaKursi pelaksana = pelaksana(kantor, unitId, tanggal);
        String pelaku = pertanyaan.pelaku().akun();
        return pelaksana.orang().stream().filter(p -> pelaksana.keadaan().tidakDilaksanakan() && pelaku.equals(p.akun()))
                .findFirst().orElseGet(() -> wajib(pertanyaan, kantor, unitId, tanggal));
    }

    /**
     * Demands that a paper was signed by who exercised the office on the day, or who stood in where nobody did: by him
     * in this step, or by his name on the paper where somebody else enters it. On the day on which the holder died he
     * did until his death, and who stands in did from then on: either may have signed.
     */
    public void wajibTandaTangan(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal,
            List<String> penandatangan) {
        Optional<PemegangJabatan> penjabat = pada(kantor, unitId, tanggal);
        List<PemegangJabatan> pengganti = pelaksana(kantor, unitId, tanggal).keadaan().tidakDilaksanakan()
                ? pengganti(kantor, unitId, tanggal) : List.of();
        pertanyaan.wajib(PenjabatHariItu.class, new PenjabatHariItu.Fakta(sebutan(kantor, unitId), tanggal,
                penjabat.map(PemegangJabatan::nama).orElse(null),
                pengganti.isEmpty() ? null
                        : Sebutan.daftar(pengganti.stream().map(PemegangJabatan::nama).toList()),
                String.join(", ", penandatangan),
                Stream.concat(penjabat.stream(), pengganti.stream())
                        .anyMatch(siapa -> bertindak(pertanyaan, siapa) || penandatangan.stream()
                                .anyMatch(teks -> NamaTercantum.dalam(teks, siapa.nama())))));
    }

    /** Whether nobody exercised the office on the day and the person who acts in this step stood in, in this post. */
    public boolean menggantikan(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal,
            Jabatan sebagai) {
        PelaksanaKursi pelaksana = pelaksana(kantor, unitId, tanggal);
        return pelaksana.keadaan().tidakDilaksanakan() && pelaksana.orang().stream()
                .anyMatch(p -> p.jabatan() == sebagai && pertanyaan.pelaku().akun().equals(p.akun()));
    }

    /** The first who stood in for the office on the day, with or without an account; empty where it was held. */
    public Optional<PemegangJabatan> penggantiPada(Jabatan kantor, String unitId, LocalDate tanggal) {
        return pada(kantor, unitId, tanggal).isPresent() ? Optional.empty()
                : pengganti(kantor, unitId, tanggal).stream().findFirst();
    }

    /** Who exercised the office that is responsible for the unit on the day. */
    public Optional<PemegangJabatan> pada(Jabatan kantor, String unitId, LocalDate tanggal) {
        String tempat = tempat(kantor, unitId);
        return kantor.ketua() ? jabatan.pemegangKursi(tempat, tanggal) : jabatan.pejabat(kantor, tempat, tanggal);
    }

    private PenjabatHariItu.Fakta fakta(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal,
            Optional<PemegangJabatan> penjabat, boolean orangnya) {
        return new PenjabatHariItu.Fakta(sebutan(kantor, unitId), tanggal,
                penjabat.map(PemegangJabatan::nama).orElse(null), null,
                bertindak(pertanyaan, tanggal), orangnya);
    }

    /** Who stood in for an office that nobody exercised: the first in line, and the first with an account. */
    private List<PemegangJabatan> pengganti(Jabatan kantor, String unitId, LocalDate tanggal) {
        return Stream.concat(pengganti.pengundang(kantor, tempat(kantor, unitId), tanggal).stream(),
                pelaksana(kantor, unitId, tanggal).orang().stream()).distinct().toList();
    }

    private PelaksanaKursi pelaksana(Jabatan kantor, String unitId, LocalDate tanggal) {
        return pengganti.pelaksana(kantor, tempat(kantor, unitId), tanggal);
    }

    private String sebutan(Jabatan kantor, String unitId) {
        return Kantor.nama(kantor, wilayah.nama(tempat(kantor, unitId)));
    }

    private String tempat(Jabatan kantor, String unitId) {
        return kantor.kedudukan().stream().flatMap(jenis -> wilayah.leluhur(unitId, jenis).stream())
                .map(Unit::id).findFirst().orElseThrow();
    }

    private String bertindak(Pertanyaan pertanyaan, LocalDate tanggal) {
        return pertanyaan.diwakili().flatMap(orang -> jabatan.jabatanOrang(orang, tanggal, pertanyaan.hariIni()).stream()
                .findFirst().map(PemegangJabatan::nama))
                .orElseGet(() -> nama(pertanyaan.pelaku().akun(), tanggal, pertanyaan.hariIni()));
    }

    /** Who held no post that day is named by the one that he holds today. */
    private String nama(String akun, LocalDate tanggal, LocalDate hariIni) {
        return Stream.of(tanggal, hariIni).flatMap(hari -> jabatan.jabatanAkun(akun, hari).stream()).findFirst()
                .map(PemegangJabatan::nama).orElse(akun);
    }
}
