package id.rukun.prosedur.pencatatan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.watch.TugasPerKantor;
import id.rukun.engine.watch.TugasPerKantor.TugasDipegang;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.pencatatan.Dampak.KasusTersentuh;
import id.rukun.prosedur.pencatatan.Dampak.TugasTersentuh;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a change of the register touches, asked whenever it is to be decided. However many cases there are, few questions are put
 * to the database, and not more than a page is shown of anything.
 */
@Service
@Transactional(readOnly = true)
public class DampakService {

    static final int TERBANYAK = 50;

    private static final int TAHUN_JABATAN = 10;

    private final KasusWilayah kasusWilayah;
    private final KasusService kasusService;
    private final TugasPerKantor tugas;
    private final PelaksanaKantor pelaksana;
    private final Kantor kantor;
    private final JabatanService jabatan;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DampakService(KasusWilayah kasusWilayah, KasusService kasusService, TugasPerKantor tugas, PelaksanaKantor pelaksana, Kantor kantor,
            JabatanService jabatan, MusyawarahService musyawarah, WilayahService wilayah, JamRukun jam) {
        this.kasusWilayah = kasusWilayah;
        this.kasusService = kasusService;
        this.tugas = tugas;
        this.pelaksana = pelaksana;
        this.kantor = kantor;
        this.jabatan = jabatan;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /**
     * What a change of a resident touches: the cases that name him or in which he has acted, the tasks that are his own, his posts,
     * and the meetings to which he is invited.
     *
     * @param pendudukId id in the register
     * @param wilayahId unit of who decides: cases elsewhere are only counted
     * @param kasusId the case of the change itself
     */
    public Dampak penduduk(String pendudukId, String wilayahId, String kasusId) {
        List<Kasus> semua = menyebut(pendudukId, kasusId);
        Set<String> disini = kasusWilayah.dalam(List.of(wilayahId), semua.stream().map(Kasus::id).toList());
        List<Kasus> terlihat = semua.stream().filter(k -> disini.contains(k.id())).toList();
        Dampak tugasnya = disini(kantor(Set.copyOf(grup(pendudukId, semua)), kasusId), wilayahId);
        return new Dampak(terlihat.stream().map(DampakService::kasus).toList(), semua.size() - terlihat.size(), tugasnya.tugas(),
                tugasnya.tugasLain(), jabatan(pendudukId), musyawarah(pendudukId, wilayahId), List.of());
    }

    private List<Kasus> menyebut(String pendudukId, String kasusId) {
        return kasusWilayah.menyebut(pendudukId, true, TERBANYAK + 1).stream().filter(k -> !k.id().equals(kasusId)).limit(TERBANYAK).toList();
    }

    /**
     * The cases under way that name a resident, in which he has acted, or in which a task is his own, wherever they are; a page of
     * them at most of each, and a case may be there twice.
     *
     * @param kasusId the case of the change itself
     */
    public List<Kasus> berjalan(String pendudukId, String kasusId) {
        List<Kasus> semua = menyebut(pendudukId, kasusId);
        Dampak tugasnya = kantor(Set.copyOf(grup(pendudukId, semua)), kasusId);
        return Stream.concat(semua.stream(), kasusService.denganNomor(tugasnya.nomorKasus()).stream()).toList();
    }

    /** The tasks of cases in the area of who decides; those elsewhere are only counted. */
    private Dampak disini(Dampak tugasnya, String wilayahId) {
        List<Kasus> kasus = kasusService.denganNomor(tugasnya.nomorKasus());
        Set<String> dalam = kasusWilayah.dalam(List.of(wilayahId), kasus.stream().map(Kasus::id).toList());
        Set<String> nomor = kasus.stream().filter(k -> dalam.contains(k.id())).map(Kasus::nomor).collect(Collectors.toSet());
        List<TugasTersentuh> terlihat = tugasnya.tugas().stream().filter(t -> nomor.contains(t.nomorKasus())).toList();
        return new Dampak(List.of(), 0, terlihat, tugasnya.tugasLain() + tugasnya.tugas().size() - terlihat.size(), List.of(), List.of(),
                List.of());
    }

    private Set<String> grup(String pendudukId, List<Kasus> kasus) {
        return kasus.stream().map(Kasus::unitId).distinct().map(unit -> kantor.orang(pendudukId, unit)).collect(Collectors.toSet());
    }

    /** The posts that a person holds or is to hold; of an official, by his NIP. */
    public List<PemegangJabatan> posisi(String orang) {
        return jabatan.jabatanOrang(orang, jam.hariIni(), jam.hariIni().plusYears(TAHUN_JABATAN));
    }

    private List<String> jabatan(String orang) {
        return posisi(orang).stream().map(this::masa).toList();
    }

    private String masa(PemegangJabatan posisi) {
        return jabatan.sebutan(posisi) + " sejak " + Kalender.tulis(posisi.mulai())
                + (posisi.sampai() == null ? "" : " sampai " + Kalender.tulis(posisi.sampai()));
    }

    /** The meetings of cases in the area of who decides; those elsewhere are only counted. */
    private List<String> musyawarah(String pendudukId, String wilayahId) {
        List<Musyawarah> semua = musyawarah.mengundang(pendudukId);
        Set<String> disini = kasusWilayah.dalam(List.of(wilayahId), semua.stream().map(m -> m.rangkaian().kasusId()).distinct().toList());
        List<Musyawarah> rapat = semua.stream().filter(m -> disini.contains(m.rangkaian().kasusId())).toList();
        int lain = semua.size() - rapat.size();
        return Stream.concat(kalimat(rapat), Stream.of("dan " + lain + " musyawarah di luar wilayah ini").filter(k -> lain > 0)).toList();
    }

    private Stream<String> kalimat(List<Musyawarah> rapat) {
        Map<String, Kehadiran> peserta = musyawarah.kehadiran(rapat);
        Map<String, String> nomor = kasusService.semua(rapat.stream().map(m -> m.rangkaian().kasusId()).toList()).stream()
                .collect(Collectors.toMap(Kasus::id, Kasus::nomor));
        return rapat.stream().map(m -> m.rangkaian().perihal() + ", " + Kalender.tulis(m.dijadwalkanPada()) + " (kasus "
                + nomor.get(m.rangkaian().kasusId()) + "): ia satu dari " + peserta.get(m.id()).peserta()
                + " peserta; yang meninggal sebelum harinya tidak dihitung untuk kuorum");
    }

    /**
     * What a change of a unit touches: cases of it and of what lies below it, those that name it, and the case that holds it.
     *
     * @param kasusId the case of the change itself
     */
    public Dampak unit(String unitId, String kasusId) {
        List<String> area = new ArrayList<>(wilayah.bawahanSejak(unitId, jam.hariIni()));
        area.add(unitId);
        Set<String> dikenal = new HashSet<>();
        List<Kasus> semua = Stream.concat(kasusService.berjalan(area).stream(), kasusWilayah.menyebutUnit(unitId, TERBANYAK).stream())
                .filter(k -> !k.id().equals(kasusId)).filter(k -> dikenal.add(k.id())).toList();
        List<KasusTersentuh> terlihat = semua.stream().limit(TERBANYAK).map(DampakService::kasus).toList();
        Map<String, String> kunci = wilayah.dalamKasusLain(area, kasusId == null ? "" : kasusId);
        Map<String, String> nama = wilayah.nama(kunci.keySet());
        return new Dampak(terlihat, semua.size() - terlihat.size(), List.of(), 0, List.of(), List.of(), kunci.entrySet().stream()
                .map(k -> nama.get(k.getKey()) + " sedang ditata dalam kasus " + k.getValue()).sorted().toList());
    }

    /** What a change of an office touches: the tasks that its group may take, and their cases. */
    public Dampak kantor(String grup, String kasusId) {
        Dampak tugasnya = kantor(Set.of(grup), kasusId);
        List<KasusTersentuh> kasus = kasusService.denganNomor(tugasnya.nomorKasus()).stream().map(DampakService::kasus)
                .sorted(Comparator.comparing(KasusTersentuh::nomor)).toList();
        return new Dampak(kasus, 0, tugasnya.tugas(), tugasnya.tugasLain(), List.of(), List.of(), List.of());
    }

    private Dampak kantor(Set<String> grup, String kasusId) {
        String nomorSendiri = kasusId == null ? "" : kasusService.kasus(kasusId).nomor();
        List<TugasDipegang> semua = tugas.milik(grup, TERBANYAK);
        int jumlah = semua.size() < TERBANYAK ? semua.size() : tugas.jumlah(grup);
        Map<String, String> nama = nama(semua);
        return new Dampak(List.of(), 0, semua.stream().filter(t -> !t.nomorKasus().equals(nomorSendiri))
                .map(t -> new TugasTersentuh(t.nomorKasus(), t.nama(), t.grup(), nama.get(t.grup()))).toList(),
                jumlah - semua.size(), List.of(), List.of(), List.of());
    }

    private Map<String, String> nama(Collection<TugasDipegang> semua) {
        return semua.stream().map(TugasDipegang::grup).distinct()
                .collect(Collectors.toMap(Function.identity(), pelaksana::nama, (satu, sama) -> satu, HashMap::new));
    }

    /** The groups of the offices and persons that have an open task in the cases that are touched. */
    public Set<String> pemegang(Dampak dampak) {
        return tugas.kasus(dampak.nomorKasus()).stream().map(TugasDipegang::grup).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static KasusTersentuh kasus(Kasus satu) {
        return new KasusTersentuh(satu.nomor(), satu.judul());
    }
}
