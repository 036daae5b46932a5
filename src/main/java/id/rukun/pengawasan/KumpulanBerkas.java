package id.rukun.pengawasan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.BagianBerkas;
import id.rukun.dokumen.cetak.BerkasSatu;
import id.rukun.dokumen.cetak.HasilCetak;
import id.rukun.dokumen.cetak.PenyatuBerkas;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.dokumen.cetak.SampulBerkas;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.lampiran.BerkasTerikat;
import id.rukun.lampiran.LampiranService;
import id.rukun.lampiran.tambahan.BerkasTambahan;
import id.rukun.lampiran.tambahan.TambahanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All papers of a case: its documents, each before its signed scans, then what was attached and added, the oldest first;
 * there stands, too, a scan that was withdrawn.
 */
@Component
class KumpulanBerkas {

    private final DokumenService dokumen;
    private final Percetakan percetakan;
    private final LampiranService lampiran;
    private final TambahanService tambahan;
    private final BerkasService berkas;
    private final PenyatuBerkas penyatu;
    private final WilayahService wilayah;
    private final JamRukun jam;

    KumpulanBerkas(DokumenService dokumen, Percetakan percetakan, LampiranService lampiran, TambahanService tambahan,
            BerkasService berkas, PenyatuBerkas penyatu, WilayahService wilayah, JamRukun jam) {
        this.dokumen = dokumen;
        this.percetakan = percetakan;
        this.lampiran = lampiran;
        this.tambahan = tambahan;
        this.berkas = berkas;
        this.penyatu = penyatu;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /**
     * As one PDF.
     *
     * @param akun login of who asks
     * @throws id.rukun.dokumen.cetak.PenyatuSibukException if others are being put together
     */
    BerkasSatu satukan(Kasus kasus, String akun) {
        Map<String, BerkasTambahan> ditambahkan = tambahan.dari(kasus.id()).stream()
                .collect(Collectors.toMap(t -> t.berkas().id(), Function.identity()));
        List<Terlampir> semua = lampiran.dari(kasus.id());
        Stream<BagianBerkas> naskah = dokumen.dari(kasus.id()).stream().flatMap(d -> Stream.concat(Stream.of(cetakan(d)),
                semua.stream().filter(l -> pindaian(ditambahkan.get(l.id()), d)).map(l -> bagian(l,
                        "Pindaian bertanda tangan " + d.nama()))));
        Stream<BagianBerkas> lain = semua.stream().filter(l -> dokumennya(ditambahkan.get(l.id())) == null)
                .map(l -> bagian(l, judul(l, ditambahkan.get(l.id()))));
        return penyatu.satukan(akun, new SampulBerkas(kasus.nomor(), kasus.judul(), wilayah.nama(kasus.unitId()),
                Kalender.tulis(jam.hariIni()), berkas.kepala(kasus.id())), Stream.concat(naskah, lain).toList());
    }

    private BagianBerkas cetakan(Dokumen satu) {
        return new BagianBerkas(satu.nama(), percetakan.hasil(satu.id()).map(HasilCetak::ukuran).orElse(0L),
                () -> percetakan.isi(satu.id()));
    }

    private BagianBerkas bagian(Terlampir satu, String judul) {
        return new BagianBerkas(judul, satu.ukuran(), () -> lampiran.terikat(satu.id()).filter(BerkasTerikat::utuh)
                .flatMap(BerkasTerikat::isi));
    }

    private static boolean pindaian(BerkasTambahan ditambahkan, Dokumen satu) {
        return satu.id().equals(dokumennya(ditambahkan));
    }

    private static String dokumennya(BerkasTambahan ditambahkan) {
        return ditambahkan == null ? null : ditambahkan.pindaianDari();
    }

    private static String judul(Terlampir satu, BerkasTambahan ditambahkan) {
        return ditambahkan == null ? "Lampiran formulir: " + satu.nama()
                : (ditambahkan.tarikan() == null ? "" : "Ditarik: ") + ditambahkan.jenis().sebutan() + ": " + ditambahkan.keterangan();
    }
}
