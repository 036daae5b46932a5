package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.kebijakan.koordinasi.SidangBerurutan;
import id.rukun.hukum.perwalibukittinggi.rapat.BidangRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapat;
import id.rukun.hukum.perwalibukittinggi.rapat.PesertaRapatCukup;
import id.rukun.hukum.perwalibukittinggi.rapat.PrakarsaFakta;
import id.rukun.hukum.perwalibukittinggi.rapat.RapatKebijakanFakta;
import id.rukun.hukum.perwalibukittinggi.rapat.UnitSumberDaya;
import id.rukun.hukum.perwalibukittinggi.rapat.UnitTerkaitRapat;
import id.rukun.hukum.perwalibukittinggi.rapat.UnitTidakHadir;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.PembidanganRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the rules of Bukittinggi are asked about a meeting, read from the register. */
@Component
class FaktaRapat {

    private static final Map<Jabatan, PemrakarsaRapat> PEMRAKARSA = Map.of(
            Jabatan.WALI_KOTA, PemrakarsaRapat.WALIKOTA, Jabatan.WAKIL_WALI_KOTA, PemrakarsaRapat.WAKIL_WALIKOTA,
            Jabatan.SEKDA, PemrakarsaRapat.SEKRETARIS_DAERAH, Jabatan.ASISTEN, PemrakarsaRapat.ASISTEN);
    private static final Set<Jabatan> KEPALA = Set.of(Jabatan.KEPALA_UNIT, Jabatan.CAMAT, Jabatan.LURAH);

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final PembidanganRapat pembidangan;
    private final Kantor kantor;

    FaktaRapat(RapatKoordinasiService rapat, DirektoriUnit direktori, PembidanganRapat pembidangan, Kantor kantor) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.pembidangan = pembidangan;
        this.kantor = kantor;
    }

    /** Who an office is among those who call meetings. */
    PemrakarsaRapat pemrakarsa(String grup) {
        Jabatan jabatan = Kantor.jabatan(Kantor.peranGrup(grup)).orElseThrow();
        boolean kepala = KEPALA.contains(jabatan) && PihakKoordinasi.terikat(direktori.jenis(Kantor.unitGrup(grup)));
        return kepala ? PemrakarsaRapat.KEPALA_UNIT : PEMRAKARSA.getOrDefault(jabatan, PemrakarsaRapat.LAINNYA);
    }

    PrakarsaFakta prakarsa(RapatKoordinasi yang) {
        return new PrakarsaFakta(yang.sifat(), pemrakarsa(yang.pemrakarsa()), kantor.nama(yang.pemrakarsa()));
    }

    /** Whether an Asisten calls it. */
    boolean rapatAsisten(RapatKoordinasi yang) {
        return pemrakarsa(yang.pemrakarsa()) == PemrakarsaRapat.ASISTEN;
    }

    /** Code of the Asisten who calls it. */
    String asisten(RapatKoordinasi yang) {
        return direktori.kodeAsisten(Kantor.unitGrup(yang.pemrakarsa()));
    }

    /** Whether all fields that are named are this Asisten's, and there is one. */
    boolean bidangnya(RapatKoordinasi yang) {
        return rapatAsisten(yang) && !yang.bidang().isEmpty()
                && yang.bidang().stream().allMatch(kode -> pembidangan.bidang(kode).milik(asisten(yang)));
    }

    /** Ids of the offices of the Asisten whose fields are named. */
    List<String> asistenBidang(RapatKoordinasi yang) {
        return yang.bidang().stream().map(pembidangan::bidang).filter(Penugasan::terdaftar).map(Penugasan::asisten).distinct()
                .flatMap(kode -> direktori.asisten(KotaKoordinasi.BUKITTINGGI.tenant(), kode).stream()).toList();
    }

    /**
     * The units that a policy concerns.
     *
     * @param terkait ids of those units
     * @param diundang ids of the units invited
     */
    RapatKebijakanFakta undangan(RapatKoordinasi yang, Collection<String> terkait, Collection<String> diundang) {
        return new RapatKebijakanFakta(yang.sifat(), yang.menyangkutKebijakan(), false, terkait.stream().distinct()
                .map(id -> new UnitTerkaitRapat(direktori.nama(id), direktori.jenis(id), diundang.contains(id), false)).toList());
    }

    /** The same after the latest session. */
    RapatKebijakanFakta kehadiran(RapatKoordinasi yang) {
        return new RapatKebijakanFakta(yang.sifat(), yang.menyangkutKebijakan(), true, terkait(yang).stream()
                .map(satu -> new UnitTerkaitRapat(direktori.nama(satu.unitId()), direktori.jenis(satu.unitId()), true, satu.sah())).toList());
    }

    /** Whether enough units came to the latest session. */
    PesertaRapatCukup.Fakta peserta(RapatKoordinasi yang) {
        return new PesertaRapatCukup.Fakta(rapat.kehadiran(rapat.terakhir(yang.prosesId()).orElseThrow()).stream().filter(KehadiranRapat::hadir)
                .map(satu -> direktori.nama(satu.unitId())).toList(), direktori.nama(Kantor.unitGrup(yang.pemrakarsa())), true);
    }

    /** A session against the one that was held before it. */
    SidangBerurutan.Fakta urutan(String apa, LocalDate tanggal, LocalTime mulai, LocalDate diundang, Optional<SidangRapat> sebelumnya) {
        return new SidangBerurutan.Fakta(apa, tanggal, mulai, diundang, sebelumnya.map(SidangRapat::dilaksanakan).orElse(null),
                sebelumnya.map(SidangRapat::mulai).orElse(null));
    }

    /** Ids of the units that took part in a session, the one that calls the meeting first. */
    List<String> hadir(RapatKoordinasi yang, SidangRapat sidang) {
        return Stream.concat(Stream.of(Kantor.unitGrup(yang.pemrakarsa())), rapat.kehadiran(sidang).stream().filter(KehadiranRapat::hadir)
                .map(KehadiranRapat::unitId)).distinct().toList();
    }

    /** What is written of the units that a policy concerns, in the latest session. */
    List<KehadiranRapat> terkait(RapatKoordinasi yang) {
        return rapat.kehadiran(rapat.terakhir(yang.prosesId()).orElseThrow()).stream().filter(KehadiranRapat::terkait).toList();
    }

    List<UnitSumberDaya> sumberDaya(Collection<String> unit) {
        return unit.stream().map(id -> new UnitSumberDaya(direktori.nama(id), direktori.jenis(id), pembidangan.asisten(id))).toList();
    }

    /**
     * The units and fields of an Asisten's meeting.
     *
     * @param unit ids of the units invited
     * @param sepakat ids of the offices of the Asisten who have agreed
     */
    BidangRapatAsisten.Fakta bidang(RapatKoordinasi yang, List<String> unit, List<String> sepakat) {
        return new BidangRapatAsisten.Fakta(asisten(yang), unit.stream().map(pembidangan::unit).toList(),
                yang.bidang().stream().map(pembidangan::bidang).toList(), sepakat.stream().map(direktori::kodeAsisten).toList());
    }

    /** Ids of the Perangkat Daerah and Instansi Vertikal that a policy concerns and for which nobody who counts came. */
    List<String> tidakHadir(RapatKoordinasi yang) {
        return terkait(yang).stream().filter(satu -> !satu.sah()).map(KehadiranRapat::unitId)
                .filter(id -> PihakKoordinasi.terikat(direktori.jenis(id))).toList();
    }

    /** @param diminta ids of the units that are asked for a written opinion now */
    List<UnitTidakHadir> tanpaUnit(RapatKoordinasi yang, Collection<String> diminta) {
        return tidakHadir(yang).stream().map(id -> new UnitTidakHadir(direktori.nama(id), rapat.tanpa(yang.prosesId(), id).size(),
                rapat.selaluDiundang(yang.prosesId(), id), diminta.contains(id) || rapat.pendapatDiminta(yang.prosesId(), id))).toList();
    }
}
