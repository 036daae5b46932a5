package id.rukun.jabatan.impor;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.careteker.DenganKeputusanLurah;
import id.rukun.hukum.pergub171.careteker.MasaTerlama;
import id.rukun.hukum.pergub171.pengurus.SebulanTanpaPengurus;
import id.rukun.impor.KerjaImpor;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;

/** What is wrong with rows of boards beside the register and beside each other. */
final class PemeriksaKepengurusan {

    /** Two rows ({@code x} earlier) that hold on a common day. */
    private static final String BERTEMU = "x.mulai <= y.akhir and y.mulai <= x.akhir";
    private static final String BERTEMU_REGISTER = "l.digantikan_oleh is null and l.id <> y.pemegang_id and l.mulai <= y.akhir "
            + "and (l.sampai is null or l.sampai >= y.mulai)";

    /** Longest time of a Careteker, and what it rests on. */
    private static final String TERLAMA = KutipanAturan.parameter(MasaTerlama.class);
    private static final String DASAR = KutipanAturan.dasar(MasaTerlama.class);
    private static final String SEMENTARA = KutipanAturan.dasar(DenganKeputusanLurah.class) + "; "
            + KutipanAturan.dasar(SebulanTanpaPengurus.class);

    private final KerjaImpor kerja;
    private final ParameterHukum parameter;

    PemeriksaKepengurusan(KerjaImpor kerja, ParameterHukum parameter) {
        this.kerja = kerja;
        this.parameter = parameter;
    }

    void periksa() {
        terkunci();
        letak();
        orang();
        bukanPengawas();
        bentuk();
        hari();
        rangkap();
        careteker();
        sementara();
        masaBakti();
    }

    /** Whoever seats somebody in these units by a procedure waits, and is waited for. */
    private void terkunci() {
        kerja.baca("select id from unit where id in (select unit_id from impor_pengurus) order by id for update", baris -> { });
        kerja.tolak("rw", "sedang ditata dalam kasus %s; impor sesudah kasus itu selesai (kebijakan Rukun)", """
                select y.baris, y.kode, k.nomor_kasus from impor_pengurus y join kunci_penataan k on k.kunci_terbuka = y.unit_id
                order by y.baris""");
    }

    private void letak() {
        kerja.tolak("kelurahan", "di luar wilayah yang Anda kelola (" + kerja.lingkup().nama() + ")", """
                select baris, kelurahan from impor_kepengurusan
                where kelurahan is not null and kelurahan <> :kode and kelurahan not like :didalam order by baris""");
        kerja.tolak("rw", "tidak ada dalam register; impor RW dan RT lebih dahulu",
                "select baris, kode from impor_pengurus where kode like :didalam and unit_id is null order by baris");
    }

    private void orang() {
        kerja.tolak("nik", "isi kolom nik atau kolom nip, tidak keduanya: NIP bagi Careteker dan NIK bagi pengurus lain", """
                select baris, '' from impor_kepengurusan where salah not like '%,nik,%' and salah not like '%,nip,%'
                  and ((nik is null) = (nip is null) or sifat = 'CARETEKER' and nip is null or sifat <> 'CARETEKER' and nik is null)
                order by baris""");
        kerja.tolak("nik", "tidak ada dalam register penduduk wilayah yang Anda kelola; impor penduduk lebih dahulu", """
                select b.baris, b.nik from impor_kepengurusan b join impor_pengurus y on y.baris = b.baris
                where b.nik is not null and not exists (select d.id from domisili d join atribut_unit a on a.kunci_terbuka = d.rt_id
                  where d.kunci_terbuka = y.penduduk_id and a.kode like :didalam) order by b.baris""");
        kerja.tolak("nama", "berbeda dari nama orang dengan NIK itu dalam register penduduk", """
                select y.baris, y.nama from impor_pengurus y join penduduk p on p.id = y.penduduk_id
                join domisili d on d.kunci_terbuka = p.id join atribut_unit a on a.kunci_terbuka = d.rt_id
                where a.kode like :didalam and lower(p.nama) <> lower(y.nama) order by y.baris""");
        kerja.tolak("nik", "menurut register sudah meninggal sebelum masa jabatan ini berakhir; tulis kolom sampai paling lambat "
                + "hari meninggalnya, atau hapus baris ini bila ia tidak pernah menjabat", """
                select b.baris, b.nik from impor_kepengurusan b join impor_pengurus y on y.baris = b.baris
                join penduduk p on p.id = y.penduduk_id where p.tanggal_meninggal < y.akhir order by b.baris""");
    }

    /** Who watches over procedures, or over the machine, takes part in none. */
    private void bukanPengawas() {
        kerja.tolak("nip", "memegang jabatan %s, yang tidak ikut serta dalam kasus", """
                select distinct y.baris, y.nip, lower(l.jabatan) from impor_pengurus y join pemegang_jabatan l on l.orang = y.nip
                where l.jabatan in ('OPERATOR', 'PENGAWAS') and l.digantikan_oleh is null and (l.sampai is null or l.sampai >= :hari)
                order by 1""");
    }

    private void bentuk() {
        kerja.tolak("sifat", "hanya untuk Ketua", """
                select baris, lower(sifat) from impor_pengurus where sifat = 'CARETEKER' and jabatan not like 'KETUA%' order by baris""");
        kerja.tolak("sifat", "bukan untuk Ketua: Ketua bersifat Definitif atau Careteker (" + SEMENTARA + "; menurut tafsir)",
                "select baris, lower(sifat) from impor_pengurus where sifat = 'SEMENTARA' and jabatan like 'KETUA%' order by baris");
        kerja.tolak("tanggal_pemilihan", "wajib bagi Ketua definitif, bersama dasar_mulai", """
                select y.baris, '' from impor_pengurus y join impor_kepengurusan b on b.baris = y.baris
                where y.sifat = 'DEFINITIF' and y.jabatan like 'KETUA%' and (y.pemilihan is null or y.dasar is null)
                  and b.salah not like '%,tanggal_pemilihan,%' and b.salah not like '%,dasar_mulai,%' order by y.baris""");
        kerja.tolak("tanggal_pemilihan", "hanya diisi bagi Ketua definitif, begitu pula dasar_mulai; kosongkan keduanya", """
                select baris, cast(pemilihan as varchar(10)) from impor_pengurus
                where (sifat <> 'DEFINITIF' or jabatan not like 'KETUA%') and (pemilihan is not null or dasar is not null) order by baris""");
    }

    private void hari() {
        kerja.tolak("mulai", KerjaImpor.BELUM_TIBA + ": yang diimpor adalah keadaan yang sudah ada",
                "select baris, mulai from impor_pengurus where mulai > :hari order by baris");
        kerja.tolak("sampai", "belum diisi; hanya pengurus Sementara boleh tanpa hari terakhir, sampai ada pengurus definitif", """
                select y.baris, '' from impor_pengurus y join impor_kepengurusan b on b.baris = y.baris
                where y.akhir is null and b.salah not like '%,sampai,%' and y.sifat is not null order by y.baris""");
        kerja.tolak("sampai", "sebelum masa jabatannya mulai", "select baris, sampai from impor_pengurus where sampai < mulai order by baris");
        kerja.tolak("mulai", "sebelum hari terpilihnya", "select baris, mulai from impor_pengurus where mulai < pemilihan order by baris");
        kerja.tolak("mulai", "sebelum RT atau RW-nya ada", """
                select y.baris, y.mulai from impor_pengurus y join unit u on u.id = y.unit_id where y.mulai < u.mulai order by y.baris""");
        kerja.tolak("tanggal_keputusan", KerjaImpor.BELUM_TIBA, "select baris, tanggal from impor_pengurus where tanggal > :hari order by baris");
        kerja.tolak("sampai", "berbeda dari register, yang mencatat %s; jabatan yang sudah tercatat diubah lewat prosedurnya", """
                select baris, sampai, sampai_lama from impor_pengurus where not baru and sampai is not null and (sampai_lama is null or sampai_lama <> sampai)
                order by baris""");
    }

    /** INV-09 and RUKUN-POL-05, as for who is seated by a procedure. */
    private void rangkap() {
        kerja.tolak("jabatan", "pada hari yang sama juga dipegang orang pada baris %s: satu jabatan satu orang", """
                select y.baris, lower(replace(y.jabatan, '_', ' ')), min(x.baris) from impor_pengurus x join impor_pengurus y
                  on y.unit_id = x.unit_id and y.baris > x.baris and y.jabatan = x.jabatan and y.sifat = x.sifat and %s
                where y.jabatan not like 'BIDANG%%' group by y.baris, y.jabatan order by 1""".formatted(BERTEMU));
        kerja.tolak("nama", "pada hari yang sama juga memegang jabatan pada baris %s: satu orang satu jabatan dalam satu kepengurusan", """
                select y.baris, y.nama, min(x.baris) from impor_pengurus x join impor_pengurus y
                  on y.unit_id = x.unit_id and y.baris > x.baris and y.orang = x.orang and %s
                where y.jabatan <> x.jabatan or y.jabatan like 'BIDANG%%' group by y.baris, y.nama order by 1""".formatted(BERTEMU));
        kerja.tolak("jabatan", "pada hari yang sama menurut register dipegang orang lain", """
                select distinct y.baris, lower(replace(y.jabatan, '_', ' ')) from impor_pengurus y join pemegang_jabatan l
                  on l.unit_id = y.unit_id and l.jabatan = y.jabatan and l.sifat = y.sifat and %s
                where y.jabatan not like 'BIDANG%%' order by 1""".formatted(BERTEMU_REGISTER));
        kerja.tolak("nama", "pada hari yang sama menurut register memegang jabatan lain dalam kepengurusan itu", """
                select distinct y.baris, y.nama from impor_pengurus y join pemegang_jabatan l
                  on l.unit_id = y.unit_id and l.orang = y.orang and l.jabatan <> y.jabatan and %s order by 1""".formatted(BERTEMU_REGISTER));
    }

    /** He serves until there is a new board; nobody has the chair beside its Ketua. */
    private void careteker() {
        kerja.tolak("sampai", "sesudah Ketua definitif mulai (baris %s); Careteker bertugas sampai sehari sebelumnya", """
                select y.baris, cast(y.sampai as varchar(10)), min(x.baris) from impor_pengurus y join impor_pengurus x
                  on x.unit_id = y.unit_id and x.jabatan = y.jabatan and x.sifat = 'DEFINITIF' and %s
                where y.sifat = 'CARETEKER' and x.mulai >= y.mulai group by y.baris, y.sampai order by 1""".formatted(BERTEMU));
        kerja.tolak("sifat", "pada hari yang sama menurut register jabatannya dipegang Ketua definitif, atau sebaliknya Careteker", """
                select distinct y.baris, lower(y.sifat) from impor_pengurus y join pemegang_jabatan l
                  on l.unit_id = y.unit_id and l.jabatan = y.jabatan and %s
                where y.baru and (y.sifat = 'CARETEKER' and l.sifat = 'DEFINITIF' and l.mulai >= y.mulai
                  or y.sifat = 'DEFINITIF' and l.sifat = 'CARETEKER' and l.mulai <= y.mulai) order by 1""".formatted(BERTEMU_REGISTER));
        masaCareteker();
    }

    /** Who is named until there is a definitive board serves no longer when there is one. */
    private void sementara() {
        kerja.tolak("sampai", "kosong, padahal pengurus definitif mulai (baris %s); tulis sehari sebelumnya", """
                select y.baris, '', min(x.baris) from impor_pengurus y join impor_pengurus x
                  on x.unit_id = y.unit_id and x.jabatan = y.jabatan and x.sifat = 'DEFINITIF' and x.mulai >= y.mulai
                where y.sifat = 'SEMENTARA' and y.sampai is null and y.sampai_lama is null and y.jabatan not like 'BIDANG%'
                group by y.baris order by 1""");
        kerja.tolak("sampai", "kosong, padahal menurut register pengurus definitif mulai %s; tulis sehari sebelumnya", """
                select y.baris, '', min(l.mulai) from impor_pengurus y join pemegang_jabatan l
                  on l.unit_id = y.unit_id and l.jabatan = y.jabatan and l.sifat = 'DEFINITIF' and l.mulai >= y.mulai
                where y.baru and y.sifat = 'SEMENTARA' and y.sampai is null and l.digantikan_oleh is null and y.jabatan not like 'BIDANG%'
                group by y.baris order by 1""");
        kerja.peringatkan("sifat", "menurut register jabatan itu juga dipegang pengurus sementara, %s, tanpa hari terakhir; ia tidak diakhiri lewat "
                + "impor", """
                select y.baris, lower(y.sifat), l.nama from impor_pengurus y join pemegang_jabatan l
                  on l.unit_id = y.unit_id and l.jabatan = y.jabatan and l.sifat = 'SEMENTARA' and l.mulai <= y.mulai
                where y.baru and y.sifat = 'DEFINITIF' and l.sampai is null and l.digantikan_oleh is null and y.jabatan not like 'BIDANG%'
                order by y.baris""");
    }

    /** What was decided before Rukun is taken over as it is; that it lasts longer than the law lets it ought to be looked at. */
    private void masaCareteker() {
        Period terlama = parameter.pada(kerja.hari()).masa(TERLAMA);
        kerja.baca("""
                select baris, mulai, sampai from impor_pengurus where baru and sifat = 'CARETEKER' and sampai is not null and mulai is not null
                order by baris""", baris -> {
            LocalDate terakhir = Kalender.hariTerakhirPeriode(baris.getObject(2, LocalDate.class), terlama);
            if (baris.getObject(3, LocalDate.class).isAfter(terakhir)) {
                kerja.peringatkan(baris.getInt(1), "sampai", baris.getString(3), "sesudah hari terakhir yang boleh, " + Kalender.tulis(terakhir)
                        + ": Careteker paling lama " + Sebutan.masa(terlama) + " (" + DASAR + "); periksa Keputusannya");
            }
        });
    }

    /** The Keputusan fixes the last day, so another one than the law counts is no mistake of the file; it ought to be looked at. */
    private void masaBakti() {
        Period lama = parameter.pada(kerja.hari()).masa(MasaBaktiService.LAMA);
        kerja.baca("""
                select baris, mulai, sampai from impor_pengurus where baru and sifat = 'DEFINITIF' and jabatan like 'KETUA%'
                  and sampai is not null and mulai is not null order by baris""", baris -> {
            LocalDate seharusnya = Kalender.hariTerakhirPeriode(baris.getObject(2, LocalDate.class), lama);
            if (!seharusnya.equals(baris.getObject(3, LocalDate.class))) {
                kerja.peringatkan(baris.getInt(1), "sampai", baris.getString(3), "bukan hari terakhir masa bakti yang mulai hari itu, "
                        + Kalender.tulis(seharusnya) + "; periksa Keputusannya");
            }
        });
    }
}
