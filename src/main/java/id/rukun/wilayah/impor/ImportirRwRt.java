package id.rukun.wilayah.impor;

import id.rukun.impor.Importir;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.sel.BentukSel;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.keterangan.KartuTercatat;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * RW and RT with their neighbours, where they end, and how many family cards they have. What the file does not name stays as it is; an
 * RT or RW that is there is neither ended nor renumbered: that is what the procedures of Pasal 9 to 14 are for.
 */
@Component
class ImportirRwRt implements Importir {

    private static final List<KolomImpor> KOLOM = List.of(
            KolomImpor.wajib("kelurahan", "kode wilayah Kelurahannya", BentukSel.kelurahan()),
            KolomImpor.wajib("rw", "nomor RW", BentukWilayah.nomor(JenisUnit.RW)),
            KolomImpor.boleh("rt", "nomor RT; kosong pada baris yang menerangkan RW-nya sendiri", BentukWilayah.nomor(JenisUnit.RT)),
            KolomImpor.wajib("mulai", "sejak kapan RT atau RW itu ada", BentukSel.tanggal()),
            KolomImpor.boleh("pengecualian", "dasar Pasal 5 Pergub DKI 171/2016 tidak mengikatnya (Pasal 6, Pasal 7)", BentukWilayah.pengecualian()),
            KolomImpor.boleh("batas", "batas wilayahnya dalam kata-kata", BentukSel.teks(1000)),
            KolomImpor.boleh("jumlah_kk", "jumlah KK sebuah RT, selama kartunya belum ada dalam register", BentukSel.bulat(0, 9999)),
            KolomImpor.boleh("tetangga", "yang berbatasan dengannya, dipisah titik koma: bagi RT 001 atau 001/02, bagi RW 02; di Kelurahan "
                    + "lain kode lengkapnya", BentukSel.teks(1000)));

    private final KartuTercatat kartu;

    ImportirRwRt(KartuTercatat kartu) {
        this.kartu = kartu;
    }

    @Override
    public String jenis() {
        return "rw-rt";
    }

    @Override
    public int urutan() {
        return 10;
    }

    @Override
    public String judul() {
        return "RW dan RT";
    }

    @Override
    public String arti() {
        return "Satu baris satu RW (kolom rt kosong) atau satu RT, seperti adanya ketika Rukun mulai dipakai.";
    }

    @Override
    public List<KolomImpor> kolom() {
        return KOLOM;
    }

    @Override
    public void periksa(KerjaImpor kerja) {
        kerja.tabelSementara("impor_unit", List.of("kode, baris", "unit_id, baris"),
                "baris integer primary key", "kode varchar(40)", "induk varchar(40)", "nomor varchar(3)",
                "jenis varchar(12)", "unit_id varchar(36)", "baru boolean", "mulai date", "pengecualian varchar(20)", "batas varchar(1000)",
                "jumlah_kk integer");
        // One whose code or day could not be read has been named already, and is no fault of the rows that refer to it.
        kerja.ubah("""
                insert into impor_unit select b.baris, b.kelurahan || '.' || b.rw || coalesce('.' || b.rt, ''),
                  b.kelurahan || case when b.rt is null then '' else '.' || b.rw end, coalesce(b.rt, b.rw),
                  case when b.rt is null then 'RW' else 'RT' end, coalesce(a.unit_id, %s), a.unit_id is null, b.mulai, b.pengecualian,
                  b.batas, b.jumlah_kk
                from impor_rw_rt b left join atribut_unit a on a.kode_terbuka = b.kelurahan || '.' || b.rw || coalesce('.' || b.rt, '')
                where b.kelurahan is not null and b.rw is not null and b.salah not like '%%,rt,%%'""".formatted(kerja.idBaru()));
        kerja.terisi("impor_unit");
        new PemeriksaRwRt(kerja).periksa(kartu);
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        return new PembandingRwRt(kerja).bandingkan();
    }

    @Override
    public void tulis(KerjaImpor kerja) {
        new PenulisRwRt(kerja).tulis();
    }
}
