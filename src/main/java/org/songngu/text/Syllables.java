package org.songngu.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The sound pattern of Vietnamese: which strings of letters can be a syllable.
///
/// A syllable is onset + rime + tone. The model follows the spelling rules of Vietnamese school grammar: `k gh ngh`
/// before `e ê i y`, `c g ng` elsewhere, `qu`; a stop at the end (`c ch p t`) takes only sắc or nặng; the mark stands
/// on the main vowel, in open `oa oe uy` in either style. It knows no words: `ngoẻng` passes. Names of ethnic minority
/// languages (`Đắk Lắk`, `Bắc Kạn`) do not.
public final class Syllables {

    private static final int MAX_LETTERS = 7;
    private static final String VOWELS = "aăâeêioôơuưy";
    // Five rows of the twelve vowels above: huyền, sắc, hỏi, ngã, nặng.
    private static final String TONED =
            "àằầèềìòồờùừỳ" + "áắấéếíóốớúứý" + "ảẳẩẻểỉỏổởủửỷ" + "ãẵẫẽễĩõỗỡũữỹ" + "ạặậẹệịọộợụựỵ";
    private static final int SAC = 2;
    private static final int NANG = 5;

    private static final String BACK =
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu"
                    + " ây o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt ư ưc ưi ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu";
    private static final String FRONT = "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia";
    private static final String IE = "iêc iêm iên iêng iêp iêt iêu";
    private static final String YE = "yêm yên yêng yêt yêu";
    private static final String ROUNDED =
            "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen"
                    + " oeo oet uân uâng uât uây uê uêch uên uênh uêt uêu uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt";
    private static final String AFTER_QU =
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây"
                    + " e en eo et ê êch ên ênh êt êu i ich in inh it y ych yn ynh yt yu yên yêt ôc ơ ơn";
    private static final String AFTER_GI = BACK + " e em en eo ep et ê êm êng êt";

    private static final Map<String, Set<String>> RIMES = rimes();

    private Syllables() {}

    /// Whether `text` can be one Vietnamese syllable.
    ///
    /// @param text one word in any case, NFC or NFD
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > 3 * MAX_LETTERS) {
            return false;
        }
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (letters.length() > MAX_LETTERS) {
            return false;
        }
        StringBuilder plain = new StringBuilder(letters.length());
        int tone = 0;
        int marked = -1;
        for (int i = 0; i < letters.length(); i++) {
            char c = Character.toLowerCase(letters.charAt(i));
            int at = TONED.indexOf(c);
            if (at >= 0) {
                if (marked >= 0) {
                    return false;
                }
                tone = at / VOWELS.length() + 1;
                marked = i;
                c = VOWELS.charAt(at % VOWELS.length());
            }
            plain.append(c);
        }
        return isPronounceable(plain.toString(), tone, marked);
    }

    private static boolean isPronounceable(String plain, int tone, int marked) {
        for (int cut = Math.min(3, plain.length() - 1); cut >= 0; cut--) {
            Set<String> rimes = RIMES.get(plain.substring(0, cut));
            String rime = plain.substring(cut);
            if (rimes != null && rimes.contains(rime) && fitsTone(rime, tone) && isMarkedAt(rime, marked - cut, tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsTone(String rime, int tone) {
        boolean stopped = rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
        return !stopped || tone == SAC || tone == NANG;
    }

    private static boolean isMarkedAt(String rime, int marked, int tone) {
        if (tone == 0) {
            return true;
        }
        int main = -1;
        for (int i = 0; i < rime.length(); i++) {
            main = "ăâêôơư".indexOf(rime.charAt(i)) >= 0 ? i : main;
        }
        if (main >= 0) {
            return marked == main;
        }
        boolean rounded = rime.startsWith("oa") || rime.startsWith("oe") || rime.startsWith("uy");
        if (rounded && rime.length() == 2) {
            return marked == 0 || marked == 1;
        }
        return marked == (rounded || rime.startsWith("oo") ? 1 : 0);
    }

    private static Map<String, Set<String>> rimes() {
        Map<String, Set<String>> rimes = new HashMap<>();
        for (String onset : "ch d đ h kh l n nh r s t th tr x".split(" ")) {
            rimes.put(onset, words(BACK, FRONT, IE, ROUNDED));
        }
        for (String labial : "b m p ph v".split(" ")) {
            rimes.put(labial, words(BACK, FRONT, IE));
        }
        rimes.put("", words(BACK, FRONT, YE, ROUNDED));
        rimes.put("c", words(BACK));
        rimes.put("k", words(FRONT, IE));
        // gì, gìn, giếng and giết hide their i in the onset; goá is the one rounded family of g.
        rimes.put("g", words(BACK, "i in iêng iêt oa oe"));
        rimes.put("gh", words(FRONT, IE));
        rimes.put("ng", words(BACK, ROUNDED));
        rimes.put("ngh", words(FRONT, IE));
        rimes.put("gi", words(AFTER_GI));
        rimes.put("qu", words(AFTER_QU));
        for (String onset : " h k l m s t v".split(" ")) {
            rimes.computeIfAbsent(onset, key -> new HashSet<>()).add("y");
        }
        return rimes;
    }

    private static Set<String> words(String... tables) {
        Set<String> words = new HashSet<>();
        for (String table : tables) {
            words.addAll(Arrays.asList(table.split(" ")));
        }
        return words;
    }
}
