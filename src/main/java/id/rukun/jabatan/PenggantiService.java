package id.rukun.jabatan;

import id.rukun.jabatan.PelaksanaKursi.KeadaanKursi;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the law or the policy puts in the place of an office that nobody exercises (RUKUN-POL-21, AMB-89): of a Ketua
 * the Sekretaris, then for an RT the Ketua RW, then the Lurah; of every other office the one above. For a Ketua or
 * Lurah without an account the Kelurahan's staff enter what he has signed.
 */
@Service
@Transactional(readOnly = true)
public class PenggantiService {

    private static final List<Jabatan> PENGISI =
            List.of(Jabatan.PETUGAS_KELURAHAN, Jabatan.LURAH, Jabatan.CAMAT, Jabatan.SEKDA);

    private final PemegangJabatanRepository pemegang;
    private final KetidakhadiranRepository ketidakhadiran;
    private final WilayahService wilayah;

    PenggantiService(PemegangJabatanRepository pemegang, KetidakhadiranRepository ketidakhadiran,
            WilayahService wilayah) {
        this.pemegang = pemegang;
        this.ketidakhadiran = ketidakhadiran;
        this.wilayah = wilayah;
    }

    /** Who does the work of an office on a date: those who exercise it, else who stands in for them. */
    public PelaksanaKursi pelaksana(Jabatan jabatan, String unitId, LocalDate tanggal) {
        List<PemegangJabatan> sendiri = melaksanakan(jabatan, unitId, tanggal);
        if (!berakun(sendiri).isEmpty()) {
            return new PelaksanaKursi(jabatan, unitId, KeadaanKursi.DIJABAT, null, null, berakun(sendiri));
        }
        List<PemegangJabatan> pengganti = terdekat(pengganti(jabatan, sendiri.isEmpty()), unitId, tanggal);
        if (!sendiri.isEmpty()) {
            return new PelaksanaKursi(jabatan, unitId, KeadaanKursi.TANPA_AKUN, sendiri.get(0).mulai(), sendiri.get(0),
                    pengganti);
        }
        Optional<LocalDate> absenSejak = absenSejak(jabatan, unitId, tanggal);
        return new PelaksanaKursi(jabatan, unitId,
                absenSejak.isPresent() ? KeadaanKursi.BERHALANGAN : KeadaanKursi.KOSONG,
                absenSejak.orElseGet(() -> kosongSejak(jabatan, unitId, tanggal)), null, pengganti);
    }

    /** Who enters what a person without an account has signed in a case of the unit, each with an account. */
    public List<PemegangJabatan> pengisi(String unitId, LocalDate tanggal) {
        return terdekat(PENGISI.stream(), unitId, tanggal);
    }

    /** Who stands in for an official of a unit below its head where no superior of his has an account, each with one. */
    public List<PemegangJabatan> penggantiPejabat(String unitId, LocalDate tanggal) {
        return terdekat(pengganti(Jabatan.PEJABAT_UNIT, true), unitId, tanggal);
    }

    private List<PemegangJabatan> terdekat(Stream<Jabatan> jabatan, String unitId, LocalDate tanggal) {
        return jabatan.map(j -> berakun(jabatanTerdekat(j, unitId, tanggal))).filter(orang -> !orang.isEmpty())
                .findFirst().orElse(List.of());
    }

    /**
     * Who invites to a Musyawarah of an RT or RW, and chairs it where no law names the chair: who exercises the chair,
     * else who stands in, with or without an account.
     */
    public Optional<PemegangJabatan> pengundang(Jabatan ketua, String unitId, LocalDate tanggal) {
        List<PemegangJabatan> sendiri = melaksanakan(ketua, unitId, tanggal);
        return Stream.concat(sendiri.stream(), pengganti(ketua, true)
                .flatMap(j -> jabatanTerdekat(j, unitId, tanggal).stream())).findFirst();
    }

    /** Posts that stand in, the first one first. */
    private static Stream<Jabatan> pengganti(Jabatan jabatan, boolean kosong) {
        return switch (jabatan) {
            case KETUA_RT -> kosong
                    ? Stream.of(Jabatan.SEKRETARIS_RT, Jabatan.KETUA_RW, Jabatan.LURAH, Jabatan.CAMAT, Jabatan.SEKDA)
                    : PENGISI.stream();
            case KETUA_RW -> kosong
                    ? Stream.of(Jabatan.SEKRETARIS_RW, Jabatan.LURAH, Jabatan.CAMAT, Jabatan.SEKDA)
                    : PENGISI.stream();
            case SEKRETARIS_RT, BENDAHARA_RT, BIDANG_RT -> kosong
                    ? Stream.of(Jabatan.KETUA_RT, Jabatan.KETUA_RW, Jabatan.LURAH, Jabatan.CAMAT, Jabatan.SEKDA)
                    : PENGISI.stream();
            case SEKRETARIS_RW, BENDAHARA_RW, BIDANG_RW -> kosong
                    ? Stream.of(Jabatan.KETUA_RW, Jabatan.LURAH, Jabatan.CAMAT, Jabatan.SEKDA)
                    : PENGISI.stream();
            case PETUGAS_KELURAHAN -> Stream.of(Jabatan.LURAH, Jabatan.CAMAT, Jabatan.SEKDA);
            case LURAH -> kosong ? Stream.of(Jabatan.CAMAT, Jabatan.SEKDA)
                    : Stream.of(Jabatan.PETUGAS_KELURAHAN, Jabatan.CAMAT, Jabatan.SEKDA);
            case CAMAT -> Stream.of(Jabatan.SEKDA);
            case PETUGAS_UNIT -> Stream.of(Jabatan.KEPALA_UNIT, Jabatan.CAMAT, Jabatan.SEKDA);
            case KEPALA_UNIT -> kosong ? Stream.of(Jabatan.SEKDA) : Stream.of(Jabatan.PETUGAS_UNIT, Jabatan.SEKDA);
            case PEJABAT_UNIT -> Stream.of(Jabatan.KEPALA_UNIT, Jabatan.ASISTEN, Jabatan.LURAH, Jabatan.CAMAT, Jabatan.SEKDA);
            case ASISTEN -> Stream.of(Jabatan.SEKDA, Jabatan.WALI_KOTA);
            case SEKDA -> Stream.of(Jabatan.WALI_KOTA);
            default -> Stream.empty();
        };
    }

    /** Who exercises the post in the nearest unit on the way up in which anybody does. */
    private List<PemegangJabatan> jabatanTerdekat(Jabatan jabatan, String unitId, LocalDate tanggal) {
        return Stream.of(JenisUnit.values()).sorted((a, b) -> b.compareTo(a))
                .filter(jabatan.kedudukan()::contains)
                .flatMap(jenis -> wilayah.tempat(unitId, jenis).map(Unit::id).stream())
                .map(unit -> melaksanakan(jabatan, unit, tanggal)).filter(orang -> !orang.isEmpty())
                .findFirst().orElse(List.of());
    }

    private List<PemegangJabatan> melaksanakan(Jabatan jabatan, String unitId, LocalDate tanggal) {
        List<PemegangJabatan> semua = pemegang.diUnit(unitId, tanggal);
        List<Ketidakhadiran> absen = ketidakhadiran.diUnit(unitId, tanggal);
        if (jabatan.ketua()) {
            return new Kursi(semua.stream().filter(p -> p.jabatan().pengurus()).toList(), absen).pemegang().stream()
                    .toList();
        }
        List<PemegangJabatan> hadir = semua.stream().filter(p -> p.jabatan() == jabatan)
                .filter(p -> absen.stream().noneMatch(k -> k.pemegangId().equals(p.id()))).toList();
        return jabatan.jamak() ? hadir
                : hadir.stream().max((a, b) -> a.sifat().compareTo(b.sifat())).stream().toList();
    }

    private Optional<LocalDate> absenSejak(Jabatan jabatan, String unitId, LocalDate tanggal) {
        List<String> pejabat = pemegang.diUnit(unitId, tanggal).stream().filter(p -> p.jabatan() == jabatan)
                .map(PemegangJabatan::id).toList();
        return ketidakhadiran.diUnit(unitId, tanggal).stream().filter(k -> pejabat.contains(k.pemegangId()))
                .map(Ketidakhadiran::mulai).findFirst();
    }

    private LocalDate kosongSejak(Jabatan jabatan, String unitId, LocalDate tanggal) {
        return Stream.concat(pemegang.terakhir(unitId, jabatan, tanggal).map(sampai -> sampai.plusDays(1)).stream(),
                pemegang.terakhirMeninggal(unitId, jabatan, tanggal).stream()).max(LocalDate::compareTo).orElse(null);
    }

    private static List<PemegangJabatan> berakun(List<PemegangJabatan> orang) {
        List<PemegangJabatan> hasil = new ArrayList<>(orang);
        hasil.removeIf(p -> p.akun() == null);
        return hasil;
    }
}
