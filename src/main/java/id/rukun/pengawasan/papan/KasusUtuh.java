package id.rukun.pengawasan.papan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.watch.BagianKasus;
import id.rukun.engine.watch.BagianKasus.TugasBagian;
import id.rukun.engine.watch.PohonBerjalan;
import id.rukun.engine.watch.PohonBerjalan.KasusBerjalan;
import id.rukun.pengawasan.CariKasus;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A running case with everything that it has called, as one. */
@Component
class KasusUtuh {

    private final KasusWilayah kasusWilayah;
    private final PohonBerjalan pohon;
    private final WilayahService wilayah;
    private final Kantor kantor;
    private final JamRukun jam;

    KasusUtuh(KasusWilayah kasusWilayah, PohonBerjalan pohon, WilayahService wilayah, Kantor kantor, JamRukun jam) {
        this.kasusWilayah = kasusWilayah;
        this.pohon = pohon;
        this.wilayah = wilayah;
        this.kantor = kantor;
        this.jam = jam;
    }

    /**
     * A case in its parts: what called something stands before it.
     *
     * @param nomor its number
     * @param wilayah the unit that it is about, with its Kelurahan
     * @param bagian its parts
     */
    record KasusTerbaca(String nomor, String wilayah, List<BagianTerbaca> bagian) {}

    /** The case to which a process belongs; empty if it is not under way in the area of the reader. */
    @Transactional(readOnly = true)
    public Optional<KasusTerbaca> cari(PemilikPapan pemilik, String prosesId) {
        return pohon.kasus(kasusWilayah.lingkup(pemilik.unit(), new CariKasus("", "", "", "", "")), prosesId)
                .map(this::terbaca);
    }

    private KasusTerbaca terbaca(KasusBerjalan kasus) {
        List<BagianKasus> semua = pohon.bagian(kasus.nomor());
        NamaTempat nama = NamaTempat.dari(wilayah, kantor, List.of(kasus.unitId()), semua.stream().map(BagianKasus::tugas)
                .flatMap(List::stream).map(TugasBagian::kantor).filter(Objects::nonNull).toList());
        List<BagianTerbaca> hasil = new ArrayList<>();
        susun(semua, null, 0, nama, hasil);
        return new KasusTerbaca(kasus.nomor(), nama.lengkap(kasus.unitId()), hasil);
    }

    private void susun(List<BagianKasus> semua, String pemanggil, int tingkat, NamaTempat nama,
            List<BagianTerbaca> hasil) {
        semua.stream().filter(b -> Objects.equals(b.pemanggil(), pemanggil)).forEach(b -> {
            hasil.add(new BagianTerbaca(b.proses(), b.nama(), tingkat,
                    b.sejak() == null ? "" : Kalender.tulis(Kalender.hari(b.sejak())),
                    b.tugas().stream().map(t -> kalimat(t, nama)).toList()));
            susun(semua, b.proses(), tingkat + 1, nama, hasil);
        });
    }

    private String kalimat(TugasBagian tugas, NamaTempat nama) {
        LocalDate batas = tugas.batas() == null ? null : Kalender.hari(tugas.batas());
        String sampai = batas == null ? "" : (batas.isBefore(jam.hariIni()) ? ", terlambat sejak " : ", paling lambat ")
                + Kalender.tulis(batas.isBefore(jam.hariIni()) ? batas.plusDays(1) : batas);
        return tugas.nama() + " pada " + nama.kantor(tugas.kantor()) + " sejak "
                + Kalender.tulis(Kalender.hari(tugas.sejak())) + sampai;
    }
}
