package id.rukun.meja.wilayah;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahPadaHari;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The units within an area on a day, each RW before its RT. */
@Component
class TabelBawahan {

    private final WilayahPadaHari padaHari;
    private final JabatanService jabatan;
    private final PendudukService penduduk;

    TabelBawahan(WilayahPadaHari padaHari, JabatanService jabatan, PendudukService penduduk) {
        this.padaHari = padaHari;
        this.jabatan = jabatan;
        this.penduduk = penduduk;
    }

    List<BarisBawahan> susun(UnitRingkas unit, LocalDate hari) {
        List<UnitRingkas> bawah = padaHari.bawah(unit.id(), hari);
        Map<String, List<UnitRingkas>> rt = padaHari.bawah(bawah.stream().map(UnitRingkas::id).toList(), hari);
        List<UnitRingkas> semua = bawah.stream().flatMap(u -> Stream.concat(Stream.of(u), dalam(rt, u).stream())).toList();
        Map<String, Integer> kk = penduduk.jumlahKk(semua.stream().filter(u -> u.jenis() == JenisUnit.RT)
                .map(UnitRingkas::id).toList(), hari);
        return semua.stream().map(u -> baris(u, jumlah(u, rt, kk), hari)).toList();
    }

    private BarisBawahan baris(UnitRingkas unit, int jumlahKk, LocalDate hari) {
        return new BarisBawahan(unit.kode(), unit.jenis().name(), unit.nama(), PenyusunLembar.keadaan(unit), jumlahKk,
                jabatan.pemegangKursi(unit.id(), hari).map(PemegangJabatan::nama).orElse(""));
    }

    private static int jumlah(UnitRingkas unit, Map<String, List<UnitRingkas>> rt, Map<String, Integer> kk) {
        return Stream.concat(Stream.of(unit), dalam(rt, unit).stream()).mapToInt(u -> kk.getOrDefault(u.id(), 0)).sum();
    }

    private static List<UnitRingkas> dalam(Map<String, List<UnitRingkas>> rt, UnitRingkas unit) {
        return rt.getOrDefault(unit.id(), List.of());
    }
}
