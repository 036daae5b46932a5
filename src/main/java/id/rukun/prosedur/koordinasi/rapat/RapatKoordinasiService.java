package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.prosedur.koordinasi.formulir.rapat.KehadiranDirencanakan;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatUndanganIsian;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of coordination meetings; each belongs to the process instance that conducts it. */
@Service
@Transactional
public class RapatKoordinasiService {

    private final RapatKoordinasiRepository rapat;
    private final SidangRapatRepository sidang;
    private final KehadiranRapatRepository kehadiran;
    private final HasilRapatRepository hasil;
    private final HasilRapatUnitRepository hasilUnit;

    RapatKoordinasiService(RapatKoordinasiRepository rapat, SidangRapatRepository sidang, KehadiranRapatRepository kehadiran,
            HasilRapatRepository hasil, HasilRapatUnitRepository hasilUnit) {
        this.rapat = rapat;
        this.sidang = sidang;
        this.kehadiran = kehadiran;
        this.hasil = hasil;
        this.hasilUnit = hasilUnit;
    }

    @Transactional(readOnly = true)
    public RapatKoordinasi rapat(String prosesId) {
        return rapat.findById(prosesId).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<RapatKoordinasi> cari(String prosesId) {
        return rapat.findById(prosesId);
    }

    /** The meetings of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<RapatKoordinasi> dalamKasus(String kasusId) {
        return rapat.findByKasusIdOrderByDimulaiPadaAscProsesIdAsc(kasusId);
    }

    /** Its sessions, the first one first. */
    @Transactional(readOnly = true)
    public List<SidangRapat> sidang(String prosesId) {
        return sidang.findByProsesIdOrderByKe(prosesId);
    }

    /** Its latest session; empty before one is called. */
    @Transactional(readOnly = true)
    public Optional<SidangRapat> terakhir(String prosesId) {
        List<SidangRapat> semua = sidang(prosesId);
        return semua.isEmpty() ? Optional.empty() : Optional.of(semua.get(semua.size() - 1));
    }

    /** The units invited to a session, in the order of the invitation. */
    @Transactional(readOnly = true)
    public List<KehadiranRapat> kehadiran(SidangRapat yang) {
        return kehadiran.findBySidangIdOrderByUrutan(yang.id());
    }

    /** Its results. */
    @Transactional(readOnly = true)
    public List<HasilRapat> hasil(String prosesId) {
        return hasil.findByProsesIdOrderByButir(prosesId);
    }

    /** Ids of the units responsible for each result, by its id. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> penanggungJawab(Collection<HasilRapat> semua) {
        return hasilUnit.findByHasilIdIn(semua.stream().map(HasilRapat::id).toList()).stream()
                .collect(Collectors.groupingBy(HasilRapatUnit::hasilId, Collectors.mapping(HasilRapatUnit::unitId, Collectors.toList())));
    }

    /** The sessions that were held, in which nobody who counts came for a unit. */
    @Transactional(readOnly = true)
    public List<SidangRapat> tanpa(String prosesId, String unitId) {
        return dilaksanakan(prosesId).stream().filter(satu -> barisUnit(satu, unitId).filter(KehadiranRapat::sah).isEmpty()).toList();
    }

    /** Whether a unit was invited to every session that was held. */
    @Transactional(readOnly = true)
    public boolean selaluDiundang(String prosesId, String unitId) {
        return dilaksanakan(prosesId).stream().allMatch(satu -> barisUnit(satu, unitId).isPresent());
    }

    /** Whether it was asked for a written opinion, or has given one, in any session. */
    @Transactional(readOnly = true)
    public boolean pendapatDiminta(String prosesId, String unitId) {
        return sidang(prosesId).stream().flatMap(satu -> barisUnit(satu, unitId).stream())
                .anyMatch(satu -> satu.pendapatDiminta() || satu.pernyataan());
    }

    /** The latest session that was held before one; empty where none was. */
    @Transactional(readOnly = true)
    public Optional<SidangRapat> sebelum(String prosesId, int ke) {
        return dilaksanakan(prosesId).stream().filter(satu -> satu.ke() < ke).reduce((lama, baru) -> baru);
    }

    private List<SidangRapat> dilaksanakan(String prosesId) {
        return sidang(prosesId).stream().filter(satu -> satu.status() == StatusSidang.DILAKSANAKAN).toList();
    }

    /** What is written of a unit that was invited to a session; empty where it was not. */
    @Transactional(readOnly = true)
    public Optional<KehadiranRapat> barisUnit(SidangRapat yang, String unitId) {
        return kehadiran(yang).stream().filter(satu -> satu.unitId().equals(unitId)).findFirst();
    }

    /** Records a meeting as it is called, or what a corrected form says instead. */
    public RapatKoordinasi prakarsai(String prosesId, String kasusId, PrakarsaRapat prakarsa, LocalDate hari) {
        RapatKoordinasi yang = rapat.findById(prosesId).orElseGet(() -> new RapatKoordinasi(prosesId, kasusId, hari));
        yang.prakarsai(prakarsa);
        return rapat.save(yang);
    }

    /** Calls a session; one that was called and not held yet is called anew instead. */
    public SidangRapat undang(String prosesId, RapatUndanganIsian isian, LocalDate hari) {
        rapat(prosesId).sidangBaru();
        List<SidangRapat> semua = sidang(prosesId);
        SidangRapat yang = terakhir(prosesId).filter(satu -> satu.status() == StatusSidang.DIUNDANG)
                .orElseGet(() -> new SidangRapat(prosesId, semua.size() + 1));
        yang.undang(isian, hari);
        sidang.save(yang);
        kehadiran.deleteBySidangId(yang.id());
        kehadiran.flush();
        Set<String> terkait = new LinkedHashSet<>(isian.unitTerkait());
        terkait.addAll(terkaitSemula(prosesId));
        List<String> unit = List.copyOf(new LinkedHashSet<>(isian.undangan()));
        for (int i = 0; i < unit.size(); i++) {
            kehadiran.save(new KehadiranRapat(yang.id(), unit.get(i), i, terkait.contains(unit.get(i))));
        }
        return yang;
    }

    /** Ids of the units that were concerned in a session that was held: they stay so, whoever is invited next. */
    @Transactional(readOnly = true)
    public List<String> terkaitSemula(String prosesId) {
        return sidang(prosesId).stream().filter(satu -> satu.status() == StatusSidang.DILAKSANAKAN)
                .flatMap(satu -> kehadiran(satu).stream()).filter(KehadiranRapat::terkait).map(KehadiranRapat::unitId).distinct().toList();
    }

    /** @param wakil who is to stand in; {@code null} for nobody */
    public void konfirmasi(SidangRapat yang, String unitId, KehadiranDirencanakan siapa, WakilRapat wakil, String alasan) {
        barisUnit(yang, unitId).orElseThrow().konfirmasi(siapa, wakil, alasan);
    }

    /** Writes down what became of a session; who came follows for each unit. */
    public void catat(SidangRapat yang, RapatKehadiranIsian isian) {
        sidang.findById(yang.id()).orElseThrow().catat(isian);
        kehadiran(yang).forEach(KehadiranRapat::absen);
    }

    public void kepalaHadir(SidangRapat yang, String unitId) {
        barisUnit(yang, unitId).orElseThrow().kepalaHadir();
    }

    /** @param sah whether the substitute counts */
    public void wakilHadir(SidangRapat yang, String unitId, WakilRapat wakil, boolean sah) {
        barisUnit(yang, unitId).orElseThrow().wakilHadir(wakil, sah);
    }

    /** How units took part, and which have given a written statement. */
    public void cara(SidangRapat yang, Collection<String> bermedia, Collection<String> berpernyataan) {
        kehadiran(yang).forEach(satu -> satu.cara(bermedia.contains(satu.unitId()), berpernyataan.contains(satu.unitId())));
    }

    /** Units are asked for a written opinion. */
    public void mintaPendapat(SidangRapat yang, Collection<String> unit) {
        kehadiran(yang).stream().filter(satu -> unit.contains(satu.unitId())).forEach(KehadiranRapat::mintaPendapat);
    }

    public void akhiriTanpaHasil(String prosesId, String sebab) {
        rapat(prosesId).akhiriTanpaHasil(sebab);
    }

    /** What the leadership has answered. */
    public void putuskan(String prosesId, String putusan, String alasan) {
        rapat(prosesId).putuskan(putusan, alasan);
    }

    /** Writes the minutes down; results of earlier ones fall. */
    public void notulen(String prosesId, String nomor, String pokok, List<ButirRapat> butir) {
        rapat(prosesId).notulen(nomor, pokok);
        hasilUnit.deleteByHasilIdIn(hasil(prosesId).stream().map(HasilRapat::id).toList());
        hasilUnit.flush();
        hasil.deleteByProsesId(prosesId);
        hasil.flush();
        for (int i = 0; i < butir.size(); i++) {
            HasilRapat baru = hasil.save(new HasilRapat(prosesId, i + 1, butir.get(i)));
            Stream.of(butir.get(i).unit()).flatMap(List::stream).distinct()
                    .forEach(unit -> hasilUnit.save(new HasilRapatUnit(baru.id(), unit)));
        }
    }

    /** It waits for a coordination among the Asisten. */
    public void menunggu(String prosesId, String horizontalId) {
        rapat(prosesId).menunggu(horizontalId);
    }

    /** The sessions of schedules that nobody held by the date after them, each once. */
    public List<RapatKoordinasi> lewatkan(LocalDate hari) {
        List<RapatKoordinasi> semua = rapat.terlewat(hari);
        semua.forEach(RapatKoordinasi::lewatkan);
        return semua;
    }

    public void batalkan(String prosesId) {
        rapat(prosesId).batalkan();
    }
}
