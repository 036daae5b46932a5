package id.rukun.jabatan.pos;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.pos.PenempatanPosRepository.PemegangPos;
import id.rukun.wilayah.baris.IngatanRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts of units below their heads: who holds them on a date, and under whom he stands. Bukittinggi needs them for who may stand
 * in at a meeting (Pasal 9 angka 6 Perwali 65/2014), Banjar for who reports to whom (Pasal 14 and Pasal 21 ayat (1) Perwali 6/2023).
 */
@Service
@Transactional
public class PosUnitService {

    private static final List<Jabatan> KEPALA = List.of(Jabatan.WALI_KOTA, Jabatan.SEKDA, Jabatan.ASISTEN, Jabatan.KEPALA_UNIT,
            Jabatan.CAMAT, Jabatan.LURAH);

    private final PosUnitRepository pos;
    private final PenempatanPosRepository penempatan;
    private final JabatanService jabatan;

    PosUnitService(PosUnitRepository pos, PenempatanPosRepository penempatan, JabatanService jabatan) {
        this.pos = pos;
        this.penempatan = penempatan;
        this.jabatan = jabatan;
    }

    /** The posts of a unit, held or vacant. */
    @Transactional(readOnly = true)
    public List<PosUnit> pos(String unitId, LocalDate tanggal) {
        record Pos(String unitId, LocalDate tanggal) {}
        return IngatanRegister.ingat(new Pos(unitId, tanggal), () -> pos.diUnit(unitId, tanggal));
    }

    /** Who holds the posts of a unit; where somebody acts in a post that has a holder, the one who acts. */
    @Transactional(readOnly = true)
    public List<PejabatPos> pejabat(String unitId, LocalDate tanggal) {
        record Pejabat(String unitId, LocalDate tanggal) {}
        return IngatanRegister.ingat(new Pejabat(unitId, tanggal), () -> cariPejabat(unitId, tanggal));
    }

    private List<PejabatPos> cariPejabat(String unitId, LocalDate tanggal) {
        Map<String, PosUnit> semua = pos(unitId, tanggal).stream().collect(Collectors.toMap(PosUnit::id, Function.identity()));
        return penempatan.pemegang(unitId, tanggal).stream().filter(satu -> semua.containsKey(satu.posId()))
                .collect(Collectors.groupingBy(PemegangPos::posId)).entrySet().stream()
                .map(satu -> new PejabatPos(bertugas(satu.getValue()), semua.get(satu.getKey())))
                .sorted(Comparator.comparing(PejabatPos::sebutan)).toList();
    }

    private static PemegangJabatan bertugas(List<PemegangPos> semua) {
        return semua.stream().map(PemegangPos::siapa).max(Comparator.comparing(PemegangJabatan::sifat)).orElseThrow();
    }

    /** An official by the id of the row that makes him one; empty where he holds no post of the unit on the date. */
    @Transactional(readOnly = true)
    public Optional<PejabatPos> cari(String unitId, String pemegangId, LocalDate tanggal) {
        return pejabat(unitId, tanggal).stream().filter(satu -> satu.siapa().id().equals(pemegangId)).findFirst();
    }

    /** The official's direct superior: who holds the post above, or the nearest above that is held; else who heads the unit. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> atasan(PejabatPos bawahan, LocalDate tanggal) {
        String unitId = bawahan.pos().unitId();
        Map<String, PosUnit> semua = pos(unitId, tanggal).stream().collect(Collectors.toMap(PosUnit::id, Function.identity()));
        Map<String, PemegangJabatan> terisi = pejabat(unitId, tanggal).stream()
                .collect(Collectors.toMap(satu -> satu.pos().id(), PejabatPos::siapa));
        Set<String> dilalui = new HashSet<>();
        String atas = bawahan.pos().atasanId();
        while (atas != null && !terisi.containsKey(atas) && dilalui.add(atas)) {
            atas = Optional.ofNullable(semua.get(atas)).map(PosUnit::atasanId).orElse(null);
        }
        return Optional.ofNullable(atas).map(terisi::get).or(() -> kepala(unitId, tanggal));
    }

    /** Who heads the unit. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> kepala(String unitId, LocalDate tanggal) {
        return KEPALA.stream().flatMap(satu -> jabatan.pejabat(satu, unitId, tanggal).stream()).findFirst();
    }

    /** Adds a post to a unit. */
    public PosUnit buat(String unitId, JenisPos jenis, String nama, String atasanId, LocalDate mulai, Instant saat) {
        return pos.saveAndFlush(new PosUnit(unitId, jenis, nama, atasanId, mulai, saat));
    }

    /**
     * Gives a post to an official of its unit.
     *
     * @throws IllegalArgumentException if he is no official of that unit
     */
    public void tempatkan(PosUnit sasaran, PemegangJabatan siapa) {
        if (siapa.jabatan() != Jabatan.PEJABAT_UNIT || !siapa.unitId().equals(sasaran.unitId())) {
            throw new IllegalArgumentException(siapa.nama() + " bukan pejabat unit yang mempunyai jabatan " + sasaran.nama() + ".");
        }
        penempatan.save(new PenempatanPos(siapa.id(), sasaran.id()));
    }
}
