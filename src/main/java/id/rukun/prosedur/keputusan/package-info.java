/**
 * Keputusan Lurah, with persetujuan Camat before (Pasal 14 Pergub DKI 171/2016) and pengesahan Camat after (Pasal 31, 36,
 * 37). A shared family: it knows no kind of Keputusan and no procedure that asks for one.
 *
 * <h2>What a procedure brings that ends in a Keputusan</h2>
 * <ol>
 * <li><b>The kind</b>, unless it is there: an entry in {@code src/main/resources/hukum/keputusan/<family>.yaml}, with its
 *     need for persetujuan and pengesahan ({@code ya}, {@code tidak}, or the id of a true/false parameter), the
 *     provisions that leave the choice to the Lurah ({@code dapat}), its legal basis, and what it names under
 *     Mengingat.</li>
 * <li><b>{@link id.rukun.prosedur.keputusan.PemohonKeputusan}</b>, one component per procedure and kind: the content, the
 *     rules that are asked again for the signing day, and those by which the Camat's acts are demanded. Content and rules
 *     are asked anew whenever they are needed; they are told the case, the unit and the day
 *     ({@link id.rukun.prosedur.keputusan.PerkaraKeputusan}) and keep nothing.</li>
 * <li><b>The call</b> of {@code penetapan-keputusan-lurah} in its model, with the business key, {@code kasusId},
 *     {@code unitId} and the kind as {@code jenisKeputusan}; {@code hasil} comes back. A model that is itself called names
 *     its own key in {@code pemohon}.</li>
 * <li><b>The gate</b> behind the call, an enum of its own with the ends that its kind can reach and no other
 *     ({@link id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan#akhir}): {@code DISAHKAN} instead of {@code DITETAPKAN} where
 *     it is ratified, both where a parameter decides; {@code DITOLAK_CAMAT} only where the Camat acts. The contract test of
 *     the models compares them.</li>
 * <li><b>The effect</b> in its own register, on the day that
 *     {@link id.rukun.prosedur.keputusan.KeputusanService#berlakuSejak} says; as a timer
 *     {@code ${keputusanHariBerlaku.mulai(kasusId, 'KIND')}}.</li>
 * </ol>
 *
 * <h2>Several in one case</h2>
 * Each call is a process instance with its own draft, answers and Keputusan. Calls side by side give the unit that each is
 * about as {@code unitId} instead of the Kelurahan: their dates rest on those of that unit only. Who reads asks for the
 * Keputusan of a kind, or of a kind and a unit; the question for the only one of a case fails where several stand.
 *
 * <h2>What never changes</h2>
 * The row of a Keputusan. Whether it waits, is ratified, refused or revoked follows from what was decided about it
 * ({@link id.rukun.prosedur.keputusan.KeputusanService#status}). One that the Camat refuses to ratify has no effect; the
 * one in its place revokes it in a clause of its own.
 */
package id.rukun.prosedur.keputusan;
