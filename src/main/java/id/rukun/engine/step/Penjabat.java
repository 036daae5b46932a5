package id.rukun.engine.step;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.PihakKasus;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PelaksanaKursi;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who held an office on the day of an act: nobody acts on a day on which another held it (RUKUN-POL-40). */
@Component
public class Penjabat {

    private final JabatanService jabatan;
    private final PenggantiService pengganti;
    private final AkunOrangService akunOrang;
    private final WilayahService wilayah;
    private final List<PihakKasus> pihakKasus;

    Penjabat(JabatanService jabatan, PenggantiService pengganti, AkunOrangService akunOrang, WilayahService wilayah,
            List<PihakKasus> pihakKasus) {
        this.jabatan = jabatan;
        this.pengganti = pengganti;
        this.akunOrang = akunOrang;
        this.wilayah = wilayah;
        this.pihakKasus = pihakKasus;
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
                .orElseGet(() -> orang(pertanyaan.pelaku().akun()));
    }

    /** Whose act this step is: of him for whom it was entered, by the paper, else of who acts. */
    private String pelaku(Pertanyaan pertanyaan) {
        return pertanyaan.diwakili().orElseGet(() -> orang(pertanyaan.pelaku().akun()));
    }

    /** Whose a login is, whatever post he holds; an id in the register is his own, a login of nobody stands for itself. */
    private String orang(String akunAtauOrang) {
        return akunOrang.orang(akunAtauOrang).orElse(akunAtauOrang);
    }

    /** The persons ({@link PemegangJabatan#orang}) whom logins, or ids of persons, name. */
    public Set<String> orang(Collection<String> akunAtauOrang) {
        return akunAtauOrang.stream().map(this::orang).collect(Collectors.toSet());
    }

    /**
     * Demands that neither who acts in this step nor the person for whom he does is a party (RUKUN-POL-11).
     *
     * @param pihak the parties: logins, or ids of persons in the register
     */
    public void wajibBukanPihak(Pertanyaan pertanyaan, List<String> pihak) {
        List<String> semua = pihak.stream().map(this::orang).distinct().toList();
        String siapa = pertanyaan.diwakili().filter(semua::contains).orElseGet(() -> orang(pertanyaan.pelaku().akun()));
        pertanyaan.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(siapa, semua));
    }

    /** Demands that whoever acts in this step is not whom the case is about; nothing is asked where it is about nobody. */
    public void wajibBukanPihakKasus(Pertanyaan pertanyaan) {
        List<String> pihak = pihak(pertanyaan.kasus());
        if (!pihak.isEmpty()) {
            wajibBukanPihak(pertanyaan, pihak);
        }
    }

    /** Ids of the persons whom a case is about. */
    public List<String> pihak(Kasus kasus) {
        return pihakKasus.stream().flatMap(satu -> satu.pihak(kasus).stream()).distinct().toList();
    }

    /** Whether a case is about whoever signs in with a login. */
    public boolean pihak(Kasus kasus, String akun) {
        List<String> pihak = pihak(kasus);
        return !pihak.isEmpty() && pihak.contains(orang(akun));
    }

    /** Whether it is this person's act: in this step, or by the paper from which it was entered. */
    private boolean bertindak(Pertanyaan pertanyaan, PemegangJabatan siapa) {
        return pelaku(pertanyaan).equals(siapa.orang());
    }

    /** Whether he enters for a holder above the Kelurahan, of whom no paper is asked. */
    private boolean tanpaSurat(Pertanyaan pertanyaan, PelaksanaKursi pelaksana) {
        return !pelaksana.denganSurat() && pelaksana.mengisiAtasNama(orang(pertanyaan.pelaku().akun()));
    }

    /**
     * The same for an act that decides nothing: who stood in for the office that day may do it as well.
     *
     * @return the post in which he acts, the stand-in's own where he stands in
     */
    public PemegangJabatan wajibAtauPengganti(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal) {
        PelaksanaKursi pelaksana = pelaksana(kantor, unitId, tanggal);
        return pelaksana.orang().stream().filter(p -> pelaksana.keadaan().tidakDilaksanakan() && bertindak(pertanyaan, p))
                .findFirst().orElseGet(() -> wajib(pertanyaan, kantor, unitId, tanggal));
    }

    /**
     * Demands that a paper was signed by who exercised the office on the day, or who stood in where nobody did: by him
     * in this step, or by his name on the paper where somebody else enters it. On the day on which the holder died he
     * did until his death, and who stands in did from then on: either may have signed.
     *
     * @return who signed: whose name stands there, else who acts
     */
    public PemegangJabatan wajibTandaTangan(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal,
            List<String> penandatangan) {
        Optional<PemegangJabatan> penjabat = pada(kantor, unitId, tanggal);
        List<PemegangJabatan> pengganti = pelaksana(kantor, unitId, tanggal).keadaan().tidakDilaksanakan()
                ? pengganti(kantor, unitId, tanggal) : List.of();
        List<PemegangJabatan> berhak = Stream.concat(penjabat.stream(), pengganti.stream()).toList();
        Optional<PemegangJabatan> oleh = berhak.stream().filter(siapa -> penandatangan.stream()
                        .anyMatch(teks -> NamaTercantum.dalam(teks, siapa.nama()))).findFirst()
                .or(() -> berhak.stream().filter(siapa -> bertindak(pertanyaan, siapa)).findFirst());
        pertanyaan.wajib(PenjabatHariItu.class, new PenjabatHariItu.Fakta(sebutan(kantor, unitId), tanggal,
                penjabat.map(PemegangJabatan::nama).orElse(null),
                pengganti.isEmpty() ? null
                        : Sebutan.daftar(pengganti.stream().map(PemegangJabatan::nama).toList()),
                String.join(", ", penandatangan), oleh.isPresent()));
        return oleh.orElseThrow();
    }

    /** Whether nobody exercised the office on the day and the person who acts in this step stood in, in this post. */
    public boolean menggantikan(Pertanyaan pertanyaan, Jabatan kantor, String unitId, LocalDate tanggal,
            Jabatan sebagai) {
        PelaksanaKursi pelaksana = pelaksana(kantor, unitId, tanggal);
        return pelaksana.keadaan().tidakDilaksanakan() && pelaksana.orang().stream()
                .anyMatch(p -> p.jabatan() == sebagai && bertindak(pertanyaan, p));
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
                namaPelaku(pertanyaan, tanggal), orangnya);
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
        return kantor.kedudukan().stream().flatMap(jenis -> wilayah.tempat(unitId, jenis).stream())
                .map(Unit::id).findFirst().orElseThrow();
    }

    /** Who held no post that day is named by the one that he holds today. */
    private String namaPelaku(Pertanyaan pertanyaan, LocalDate tanggal) {
        String akun = pertanyaan.pelaku().akun();
        return Stream.of(pelaku(pertanyaan), orang(akun))
                .flatMap(siapa -> Stream.of(tanggal, pertanyaan.hariIni())
                        .flatMap(hari -> jabatan.jabatanOrang(siapa, hari, hari).stream()))
                .findFirst().map(PemegangJabatan::nama).orElse(akun);
    }
}
