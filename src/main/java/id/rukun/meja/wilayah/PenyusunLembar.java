package id.rukun.meja.wilayah;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.BarisKeputusan;
import id.rukun.dokumen.RegisterKeputusan;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.meja.wilayah.LembarWilayah.Bawahan;
import id.rukun.meja.wilayah.LembarWilayah.GarisSilsilah;
import id.rukun.meja.wilayah.LembarWilayah.PengurusUnit;
import id.rukun.meja.wilayah.LembarWilayah.TautanUnit;
import id.rukun.penduduk.PendudukService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.SilsilahUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahPadaHari;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.keterangan.KeteranganUnitService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the register says of an area on a day. */
@Component
class PenyusunLembar {

    private final WilayahService wilayah;
    private final WilayahPadaHari padaHari;
    private final JabatanService jabatan;
    private final PendudukService penduduk;
    private final KeteranganUnitService keterangan;
    private final RegisterKeputusan register;
    private final KasusService kasusService;
    private final HakBaca hak;

    PenyusunLembar(WilayahService wilayah, WilayahPadaHari padaHari, JabatanService jabatan, PendudukService penduduk,
            KeteranganUnitService keterangan, RegisterKeputusan register, KasusService kasusService, HakBaca hak) {
        this.wilayah = wilayah;
        this.padaHari = padaHari;
        this.jabatan = jabatan;
        this.penduduk = penduduk;
        this.keterangan = keterangan;
        this.register = register;
        this.kasusService = kasusService;
        this.hak = hak;
    }

    /** @param terlihat of which units the reader may see the page */
    LembarWilayah susun(UnitRingkas unit, LocalDate hari, Predicate<String> terlihat) {
        Function<String, TautanUnit> tautan = id -> tautan(padaHari.unit(id, hari).map(UnitRingkas::nama)
                .orElseGet(() -> wilayah.nama(id)), id, hari, terlihat);
        List<UnitRingkas> bawah = padaHari.bawah(unit.id(), hari);
        Map<String, List<UnitRingkas>> rt = padaHari.bawah(bawah.stream().filter(u -> u.jenis() == JenisUnit.RW)
                .map(UnitRingkas::id).toList(), hari);
        Map<String, Integer> kk = penduduk.jumlahKk(Stream.of(Stream.of(unit), bawah.stream(), rt.values().stream()
                .flatMap(Collection::stream)).flatMap(s -> s).filter(u -> u.jenis() == JenisUnit.RT)
                .map(UnitRingkas::id).toList(), hari);
        List<Bawahan> bawahan = bawah.stream().map(u -> new Bawahan(tautan(u.nama(), u.id(), hari, terlihat), ketua(u, hari),
                jumlah(u, rt, kk))).toList();
        int jumlah = unit.jenis() == JenisUnit.RT ? kk.getOrDefault(unit.id(), 0)
                : bawahan.stream().mapToInt(Bawahan::jumlahKk).sum();
        TautanUnit atasan = unit.jenis() == JenisUnit.KELURAHAN ? null : tautan.apply(unit.induk());
        return new LembarWilayah(unit.id(), unit.nama(), unit.kode(), keadaan(unit), hari.toString(), Kalender.tulis(hari),
                atasan, pengurus(unit, hari), jumlah, keterangan.batas(unit.id(), hari).orElse(null), bawahan,
                silsilah(wilayah.pendahulu(unit.id()), SilsilahUnit::pendahuluId, hari, tautan),
                silsilah(wilayah.penerus(unit.id()), SilsilahUnit::penerusId, hari, tautan));
    }

    private static TautanUnit tautan(String nama, String id, LocalDate hari, Predicate<String> terlihat) {
        return new TautanUnit(nama, terlihat.test(id) ? WilayahSaya.ALAMAT + "/" + id + "?pada=" + hari : null);
    }

    /** What a unit is on a day, in words. */
    static String keadaan(UnitRingkas unit) {
        return switch (unit.status()) {
            case RENCANA -> "belum terbentuk";
            case AKTIF -> "aktif";
            case DIPECAH -> "sudah dipecah";
            case DIGABUNG -> "sudah digabung";
            case DIHAPUS -> "sudah dihapus";
        };
    }

    private static int jumlah(UnitRingkas unit, Map<String, List<UnitRingkas>> rt, Map<String, Integer> kk) {
        return unit.jenis() == JenisUnit.RT ? kk.getOrDefault(unit.id(), 0)
                : rt.getOrDefault(unit.id(), List.of()).stream().mapToInt(u -> kk.getOrDefault(u.id(), 0)).sum();
    }

    private String ketua(UnitRingkas unit, LocalDate hari) {
        return jabatan.pemegangKursi(unit.id(), hari).map(PemegangJabatan::nama).orElse(null);
    }

    private List<PengurusUnit> pengurus(UnitRingkas unit, LocalDate hari) {
        List<PemegangJabatan> semua = unit.jenis() == JenisUnit.KELURAHAN
                ? jabatan.berjabatan(hari, Jabatan.LURAH, unit.id()) : jabatan.pengurus(unit.id(), hari);
        return semua.stream().map(p -> new PengurusUnit(p.nama(), jabatan.sebutan(p, hari), Kalender.tulis(p.mulai()))).toList();
    }

    private List<GarisSilsilah> silsilah(List<SilsilahUnit> garis, Function<SilsilahUnit, String> lain, LocalDate hari,
            Function<String, TautanUnit> tautan) {
        Map<String, BarisKeputusan> keputusan = register.satuan(garis.stream().map(SilsilahUnit::keputusanId).distinct()
                .toList(), hari).stream().collect(Collectors.toMap(BarisKeputusan::id, Function.identity()));
        return garis.stream().map(g -> garis(g, tautan.apply(lain.apply(g)), keputusan.get(g.keputusanId()))).toList();
    }

    private GarisSilsilah garis(SilsilahUnit garis, TautanUnit unit, BarisKeputusan keputusan) {
        String kalimat = NilaiTerbaca.konstanta(garis.jenis().name()) + " sejak " + Kalender.tulis(garis.tanggal());
        if (keputusan == null) {
            return new GarisSilsilah(unit, kalimat, null);
        }
        Kasus kasus = kasusService.kasus(keputusan.kasusId());
        return new GarisSilsilah(unit, kalimat + ", Keputusan Lurah Nomor " + keputusan.nomor() + " tanggal "
                + Kalender.tulis(keputusan.tanggal()),
                hak.membacaDokumen(kasus) ? HakBaca.alamatDokumen(kasus, keputusan.id()) : null);
    }
}
