package id.rukun.engine.door.kode;

import id.rukun.impor.KerjaImpor;
import id.rukun.jabatan.AkunDitolakException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is wrong with rows of accounts: the conditions of a single one, asked of all rows. */
final class PemeriksaAkun {

    private static final String HARI_INI = "l.digantikan_oleh is null and l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)";
    private static final int SEKALI_TULIS = 1000;

    private final KerjaImpor kerja;
    private final UsulanAkun usulan;

    PemeriksaAkun(KerjaImpor kerja, UsulanAkun usulan) {
        this.kerja = kerja;
        this.usulan = usulan;
    }

    void periksa() {
        pentaskan();
        letak();
        orang("nip");
        orang("nik");
        nama();
        akun();
        usulkan();
    }

    private void pentaskan() {
        kerja.tabelSementara("impor_pemilik", List.of("orang, baris", "login, baris"), "baris integer primary key", "kode varchar(40)",
                "unit_id varchar(36)", "orang varchar(36)", "nama varchar(120)", "pemegang_id varchar(36)", "login varchar(64)",
                "login_kini varchar(64)", "baru boolean");
        kerja.ubah("""
                insert into impor_pemilik select x.baris, x.kode, x.unit_id, x.orang, x.nama, (select min(l.id) from pemegang_jabatan l
                    where l.unit_id = x.unit_id and l.orang = x.orang and %s), x.akun, k.login, true
                from (select b.baris, b.unit kode, u.id unit_id, coalesce(p.id, b.nip) orang, b.nama, b.akun from impor_akun b
                  left join atribut_unit a on a.kode_terbuka = b.unit and (b.unit = :kode or b.unit like :didalam)
                  left join unit u on u.id = a.unit_id and u.tenant = :tenant
                  left join penduduk p on p.nik = b.nik) x
                left join akun_orang k on k.kunci_terbuka = x.orang""".formatted(HARI_INI));
        kerja.terisi("impor_pemilik");
        Map<String, List<Object[]>> kini = new TreeMap<>();
        kerja.baca("select login_kini, baris from impor_pemilik where login_kini is not null", b ->
                kini.computeIfAbsent(b.getString(1), l -> new ArrayList<>()).add(new Object[] {b.getInt(2)}));
        List<Object[]> hidup = usulan.dapatMasuk(kini.keySet()).stream().flatMap(login -> kini.get(login).stream()).toList();
        tulis("update impor_pemilik set baru = false where baris = ?", hidup);
    }

    private void tulis(String perintah, List<Object[]> baris) {
        for (int awal = 0; awal < baris.size(); awal += SEKALI_TULIS) {
            kerja.masukkan(perintah, baris.subList(awal, Math.min(baris.size(), awal + SEKALI_TULIS)));
        }
    }

    private void letak() {
        kerja.tolak("unit", "bukan unit dalam register, atau di luar wilayah yang diimpor (" + kerja.lingkup().nama() + ")",
                "select baris, kode from impor_pemilik where kode is not null and unit_id is null order by baris");
        kerja.tolak("nip", "isi kolom nip atau kolom nik, tidak keduanya: NIK bagi pengurus RT dan RW dan NIP bagi yang lain", """
                select baris, '' from impor_akun where (nip is null) = (nik is null) and coalesce(salah, '') not like '%,nip,%'
                  and coalesce(salah, '') not like '%,nik,%' order by baris""");
    }

    /** Of whom nothing is known here the same is said as of whom another government knows. */
    private void orang(String kolom) {
        kerja.tolak(kolom, "tidak memegang jabatan hari ini di unit itu, atau juga memegang jabatan di luar pemerintah daerahnya (kebijakan "
                + "Rukun)", """
                select y.baris, b.%1$s from impor_pemilik y join impor_akun b on b.baris = y.baris
                where y.unit_id is not null and b.%1$s is not null and (b.nip is null or b.nik is null) and (y.pemegang_id is null
                  or exists (select l.id from pemegang_jabatan l join unit u on u.id = l.unit_id
                    where l.orang = y.orang and u.tenant <> :tenant and %2$s)) order by y.baris""".formatted(kolom, HARI_INI));
        kerja.tolak(kolom, "ada juga pada baris %s: satu orang satu akun (" + AkunDitolakException.DASAR + ")", """
                select y.baris, b.%1$s, min(x.baris) from impor_pemilik x join impor_pemilik y on y.orang = x.orang and y.baris > x.baris
                join impor_akun b on b.baris = y.baris where b.%1$s is not null and (b.nip is null or b.nik is null)
                group by y.baris, b.%1$s order by 1""".formatted(kolom));
    }

    private void nama() {
        kerja.tolak("nama", "berbeda dari nama pemegang jabatan itu dalam register", """
                select y.baris, y.nama from impor_pemilik y join pemegang_jabatan l on l.id = y.pemegang_id
                where lower(l.nama) <> lower(y.nama) order by y.baris""");
        kerja.tolak("nama", "menurut register sudah meninggal; hapus barisnya", """
                select y.baris, y.nama from impor_pemilik y join penduduk p on p.id = y.orang
                where y.pemegang_id is not null and p.tanggal_meninggal <= :hari order by y.baris""");
    }

    private void akun() {
        kerja.tolak("akun", "ada juga pada baris %s", """
                select y.baris, y.login, min(x.baris) from impor_pemilik x join impor_pemilik y on y.login = x.login and y.baris > x.baris
                group by y.baris, y.login order by 1""");
        kerja.tolak("akun", "berbeda dari akunnya sekarang, %s; satu orang masuk dengan satu akun (" + AkunDitolakException.DASAR + ")", """
                select baris, login, login_kini from impor_pemilik where pemegang_id is not null and not baru and login <> login_kini
                order by baris""");
        kerja.tolak("nama", "pernah mempunyai akun %s, yang tidak dapat dipakai masuk lagi; operator memberinya akun lain pada halamannya ("
                + AkunDitolakException.DASAR + ")", """
                select baris, nama, login_kini from impor_pemilik where pemegang_id is not null and baru and login_kini is not null
                order by baris""");
        Map<String, Integer> diminta = new TreeMap<>();
        kerja.baca("select login, baris from impor_pemilik where baru and login is not null order by baris",
                b -> diminta.putIfAbsent(b.getString(1), b.getInt(2)));
        usulan.terpakai(diminta.keySet()).forEach(login -> kerja.tolak(diminta.get(login), "akun", login, UsulanAkun.TERPAKAI));
    }

    /** Who has an account keeps it; who has none, and no wish, gets what would be proposed for him. */
    private void usulkan() {
        kerja.ubah("update impor_pemilik set login = login_kini where not baru");
        if (kerja.salah()) {
            return;
        }
        Set<String> dipilih = new HashSet<>();
        kerja.baca("select login from impor_pemilik where login is not null", b -> dipilih.add(b.getString(1)));
        Map<Integer, String> tanpa = new TreeMap<>();
        kerja.baca("select baris, nama from impor_pemilik where login is null", b -> tanpa.put(b.getInt(1), b.getString(2)));
        UsulanAkun.Berturut berturut = usulan.berturut(dipilih);
        tulis("update impor_pemilik set login = ? where baris = ?", tanpa.entrySet().stream()
                .map(satu -> new Object[] {berturut.untuk(satu.getValue()), satu.getKey()}).toList());
    }
}
