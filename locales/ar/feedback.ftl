feedback-heading = كيف كانت العودة إلى حسابك؟

feedback-leaving-heading = كيف تسير الأمور حتى الآن؟

feedback-lead = تكفي ضغطة واحدة. ويمكن أيضًا مغادرة هذه الصفحة: لا شيء يتوقف على إجابتك.

feedback-private = نحفظ إجابتك مع الخطوة التي وصلت إليها، لا مع اسمك أو حسابك.

feedback-very-easy-button = سهلة جدًا

feedback-easy-button = سهلة

feedback-neither-button = لا سهلة ولا صعبة

feedback-hard-button = صعبة

feedback-very-hard-button = صعبة جدًا

feedback-thanks-heading = شكرًا

feedback-thanks = وصلت إلينا إجابتك.

feedback-sentence-label = ما الذي ينبغي أن نغيّره؟

feedback-sentence-hint = تكفي جملة واحدة. يُرجى عدم كتابة أسماء أو عناوين أو رموز.

feedback-quote-label = يمكنكم اقتباس هذه الجملة في التقارير

feedback-send-button = إرسال
