package id.rukun.isian.arsip;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface IsianRepository extends JpaRepository<Isian, String> {

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update isian set isi = null, surat = null, dihapus_pada = :waktu where kasus_id = :kasusId and dihapus_pada is null""")
    int hapusIsi(String kasusId, Instant waktu);

    @Query("""
            select new id.rukun.isian.arsip.BarisIsian(i.id, i.urutan, i.formulir, i.aktivitas, i.unitId, i.kantor, i.tugasId,
                i.pelaku, i.jabatan, i.diterimaPada, i.digantikanOleh, i.koreksiAtas, p.prosesId, p.gugur, p.antrean)
            from Isian i left join PemakaianIsian p on p.isianId = i.id
            where i.kasusId = :kasusId order by i.urutan""")
    List<BarisIsian> riwayat(String kasusId);

    /** Who has submitted forms of these keys to a case, each beside the person for whom he did: also what fell or was superseded. */
    @Query("select distinct i.pelaku, i.diwakili from Isian i where i.kasusId = :kasusId and i.formulir in :formulir")
    List<Object[]> pengirim(String kasusId, Collection<String> formulir);

    boolean existsByKasusIdAndKantorIn(String kasusId, Collection<String> kantor);

    @Query("select distinct i.kasusId from Isian i where i.pelaku in :akun or i.kantor in :kantor")
    Set<String> kasusDiikuti(Collection<String> akun, Collection<String> kantor);

    @Query("select distinct i.kasusId from Isian i where i.kasusId in :kasusIds and i.kantor in :kantor")
    Set<String> diikutiKantor(Collection<String> kasusIds, Collection<String> kantor);

    /** What somebody has submitted, or was submitted for him, in some cases, oldest first. */
    @Query("""
            select new id.rukun.isian.arsip.KirimanOrang(i.kasusId, i.formulir, i.diterimaPada) from Isian i
            where i.kasusId in :kasusIds and (i.pelaku in :akun or i.diwakili = :orang) order by i.urutan""")
    List<KirimanOrang> dariOrang(Collection<String> kasusIds, Collection<String> akun, String orang);

    @Query("""
            select count(distinct i.kasusId) from Isian i
            where i.pelaku in :akun and i.kantor = :kantor and i.diterimaPada >= :sejak and i.kasusId <> :kecuali""")
    int jumlahKasus(Collection<String> akun, String kantor, Instant sejak, String kecuali);
}
