package id.rukun.engine.door.kode;

import id.rukun.impor.Importir;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.sel.BentukSel;
import id.rukun.impor.sel.HasilSel;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Accounts for those who hold posts, as the operator gives them one by one ({@link PemberiAkun}). It gives rights, so only whoever runs
 * the machine imports it; the codes with which people choose their passwords are said to him alone, once.
 */
@Component
class ImportirAkun implements Importir {

    private static final List<KolomImpor> KOLOM = List.of(
            KolomImpor.wajib("unit", "kode unit tempat ia memegang jabatan hari ini, misalnya 31.71.01.1003, 31.71.01.1003.01.001, atau "
                    + "13.75.DINKES", BentukSel.teks(40)),
            new KolomImpor("nip", "NIP, bagi pejabat, petugas, dan Careteker", false, true, BentukSel.angka("NIP", 18)),
            new KolomImpor("nik", "NIK, bagi pengurus RT dan RW", false, true, BentukSel.angka("NIK", 16)),
            KolomImpor.wajib("nama", "nama lengkap, seperti pada jabatannya dalam register", BentukSel.nama()),
            KolomImpor.boleh("akun", "nama akun; kosong: diusulkan dari namanya", BentukSel.bacaan("varchar(64)", UsulanAkun.BENTUK, sel ->
                    UsulanAkun.benar(sel.teks()) ? HasilSel.nilai(sel.teks()) : HasilSel.salah("bukan nama akun: harus " + UsulanAkun.BENTUK))));

    private final UsulanAkun usulan;
    private final ObjectProvider<PenulisAkun> penulis;

    ImportirAkun(UsulanAkun usulan, ObjectProvider<PenulisAkun> penulis) {
        this.usulan = usulan;
        this.penulis = penulis;
    }

    @Override
    public String jenis() {
        return "akun";
    }

    @Override
    public int urutan() {
        return 60;
    }

    @Override
    public String judul() {
        return "Akun pemegang jabatan";
    }

    @Override
    public String arti() {
        return "Satu baris satu orang yang memegang jabatan. Impor dahulu jabatannya. Akun tidak dapat dipakai sebelum pemiliknya memilih "
                + "sandinya dengan kode: dari berkas --kode (kebijakan Rukun RUKUN-POL-211), atau dari operator.";
    }

    @Override
    public boolean memberiHak() {
        return true;
    }

    @Override
    public boolean berluaran() {
        return true;
    }

    @Override
    public List<KolomImpor> kolom() {
        return KOLOM;
    }

    @Override
    public void periksa(KerjaImpor kerja) {
        new PemeriksaAkun(kerja, usulan).periksa();
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        kerja.bedakan("select baris, nama || ' (' || kode || ')', '', 'akun ' || login from impor_pemilik where baru order by baris");
        return new Perbandingan(kerja.hitung("select count(*) from impor_pemilik where baru"), 0);
    }

    @Override
    public void tulis(KerjaImpor kerja) {
        penulis.getObject().tulis(kerja);
    }
}
